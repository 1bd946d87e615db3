import { dirname, relative, resolve } from 'node:path';
import { understand, type Asked } from './arguments.ts';
import { cacheIn } from './cache.ts';
import { check, hasError, type Checked } from './check.ts';
import { checkedAsJson } from './check-json.ts';
import { countsReport, fileReport } from './check-report.ts';
import { faultSentence, pastReviewFor } from './citation-files.ts';
import { newScenario } from './new.ts';
import { playFile } from './play.ts';
import { proofsIn } from './proofs.ts';
import { isScenario, scenarioFile } from './scenario-file.ts';
import { tablesIn } from './tables.ts';

/** Where a command runs. */
export interface Here {
  /** The project. */
  readonly root: string;
  /** The folder in which it was typed: files are named from there. */
  readonly folder: string;
  /** The command and its words. */
  readonly argv: readonly string[];
  /** As `2026-11-24`: a fact that was to be looked at again before it is a fault. */
  readonly today: string;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs `check`, `play` or `new` and gives the exit status: 0 nothing wrong, 1 an error in a scenario,
 * 2 not understood or not readable. Source: scenarios/README.md, section 11. */
export async function run(here: Here): Promise<number> {
  const { root, folder } = here;
  const asked = understand(here.argv);
  switch (asked.kind) {
    case 'not-understood':
      complain(asked.sentence);
      return 2;
    case 'play':
      return playFile(asked, scenarioFile(asked.file, folder, root), { print, complain });
    case 'new':
      return newScenario(asked.name, root, { print, complain });
    case 'check':
      return checkFiles(asked, here);
  }
}

function checkFiles(asked: Asked & { kind: 'check' }, here: Here): number {
  const { root, folder } = here;
  const cache = cacheIn(root);
  const tables = tablesIn(cache, root);
  const proofs = proofsIn(cache, root, tables);
  const checked: Checked[] = [];
  let unreadable = false;
  for (const name of asked.files.filter(isScenario)) {
    const file = scenarioFile(name, folder, root);
    if (file.kind === 'unreadable') {
      complain(file.sentence);
      unreadable = true;
      continue;
    }
    const result = check(name, file, proofs, asked.limit);
    checked.push(result);
    if (!asked.json) print(`${fileReport(result, file)}\n`);
  }
  tables.keep();
  print(asked.json ? checkedAsJson(checked) : countsReport(checked));
  const late = pastReview(asked.files, here);
  late.forEach(complain);
  return unreadable ? 2 : checked.some(hasError) || late.length > 0 ? 1 : 0;
}

/** A sentence for each fact past its review, of the files that these scenarios may cite. */
function pastReview(files: readonly string[], { root, folder, today }: Here): readonly string[] {
  const beside = new Set(files.map((file) => dirname(resolve(folder, file))));
  const faults = [...beside].flatMap((place) => pastReviewFor(place, root, today));
  return [...new Set(faults.map((fault) => faultSentence(relative(folder, fault.path), fault)))];
}
