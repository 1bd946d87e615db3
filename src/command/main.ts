import { understand, type Asked } from './arguments.ts';
import { cacheIn } from './cache.ts';
import { check, hasError, type Checked } from './check.ts';
import { checkedAsJson } from './check-json.ts';
import { countsReport, fileReport } from './check-report.ts';
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
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs `check` or `play` and gives the exit status: 0 nothing wrong, 1 an error in a scenario,
 * 2 not understood or not readable. Source: scenarios/README.md, section 11. */
export async function run({ root, folder, argv }: Here): Promise<number> {
  const asked = understand(argv);
  switch (asked.kind) {
    case 'not-understood':
      complain(asked.sentence);
      return 2;
    case 'play':
      return playFile(asked, scenarioFile(asked.file, folder, root), { print, complain });
    case 'check':
      return checkFiles(asked, folder, root);
  }
}

function checkFiles(asked: Asked & { kind: 'check' }, folder: string, root: string): number {
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
  return unreadable ? 2 : checked.some(hasError) ? 1 : 0;
}
