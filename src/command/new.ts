import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skeleton, slug } from '../language/index.ts';
import { isScenario } from './scenario-file.ts';

interface Told {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Writes a sound skeleton into the project's scenarios, and gives the exit status: 2 where the
 * name is unfit or taken, and then nothing is written. */
export function newScenario(name: string, root: string, { print, complain }: Told): number {
  const id = name.replace(/\.md$/i, '');
  const file = `scenarios/${id}.md`;
  const why = unfit(id, root);
  if (why !== null) {
    complain(`${why} Nothing was written.`);
    return 2;
  }
  writeFileSync(join(root, file), skeleton(titleOf(id)), { flag: 'wx' });
  print(`${file} is there, small and sound. Write over all of it.
npm run dev                      shows it in the library as you save
npm run -s check -- ${file}
The writer's guide is at #/guide, the language at scenarios/README.md.`);
  return 0;
}

function unfit(id: string, root: string): string | null {
  if (id === '' || id.length > 60 || slug(id) !== id || !/^[a-z0-9-]+$/.test(id)) {
    const better = slug(id)
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60);
    const instead = better === '' ? 'evenings-at-home' : better;
    return `“${id}” is no name for a scenario: use small letters, digits and hyphens, as ${instead}.`;
  }
  if (!isScenario(`${id}.md`) || id === 'readme') {
    return `“${id}” is the name of what lies beside the scenarios.`;
  }
  return existsSync(join(root, 'scenarios', `${id}.md`))
    ? `There is a scenario “${id}” already.`
    : null;
}

/** `evenings-at-home` is “Evenings at home”. */
const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
