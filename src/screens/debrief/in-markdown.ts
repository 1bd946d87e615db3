import { debriefAsMarkdown, type Debrief } from '../../conversation/looking-back.ts';
import { writtenAt, type Attempt } from '../../practice/index.ts';
import { plainProse } from '../../shell/words/said.ts';

const LAST = 'Not legal advice.';

/** The whole debrief as Markdown, with the person's own thoughts and notes at its end. */
export function inMarkdown(debrief: Debrief, attempt: Attempt): string {
  const told = debriefAsMarkdown(debrief).replace(new RegExp(`\\s*${LAST}\\s*$`, 'u'), '');
  const thoughts = debrief.prompts.flatMap(({ id, question }) => {
    const thought = writtenAt(attempt.reflections, id).trim();
    return thought ? [`**${question}**`, thought] : [];
  });
  const notes = debrief.transcript.flatMap(({ id, words }) => {
    const note = writtenAt(attempt.notes, id).trim();
    return note ? [`> ${plainProse(words)}`, note] : [];
  });
  const own = [
    ...(thoughts.length > 0 ? ['## Your own thoughts', ...thoughts] : []),
    ...(notes.length > 0 ? ['## Your notes', ...notes] : []),
  ];
  return `${[told, ...own, LAST].join('\n\n')}\n`;
}
