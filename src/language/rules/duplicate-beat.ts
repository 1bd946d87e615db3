import type { Law } from './law.ts';

/** No two beats have one id. */
export const duplicateBeat: Law = ({ beats, source }, say) => {
  const lines = new Map<string, number>();
  for (const { id, heading } of beats) {
    const { line } = source.place(heading.at);
    const first = lines.get(id);
    if (id === '') continue;
    if (first === undefined) lines.set(id, line);
    else say('duplicate-beat', heading.at, id, first, line);
  }
};
