/** What was asked on the command line, or a sentence that says why it is not understood. */
export type Asked =
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly limit: number | null;
    }
  | {
      readonly kind: 'play';
      readonly file: string;
      readonly json: boolean;
      readonly choose: readonly number[];
    }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'not-understood'; readonly sentence: string };

export const USAGE = `npm run -s check -- [--json] [--limit STATES] FILE...
npm run -s play -- [--json] [--choose 2,1,3] FILE
npm run -s new -- NAME`;

const notUnderstood = (sentence: string): Asked => ({
  kind: 'not-understood',
  sentence: `${sentence}\n${USAGE}`,
});

/** What each command's options take: a value, or nothing. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  check: { '--json': false, '--limit': true },
  play: { '--json': false, '--choose': true },
  new: {},
};

interface Sorted {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** Sorts words into options and files; a sentence where one is strange. */
function sorted(command: string, words: readonly string[]): Sorted | string {
  const options = new Map<string, string>();
  const files: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') return { options, files: [...files, ...left] };
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name = '', inline] = word.split(/=(.*)/s);
    const takes = OPTIONS[command]?.[name];
    if (takes === undefined) return `There is no option ${name}.`;
    const value = takes ? (inline ?? left.shift()) : '';
    if (value === undefined) return `${name} needs a value.`;
    options.set(name, value);
  }
  return { options, files };
}

const WHOLE = /^[1-9][0-9]{0,8}$/;

function check({ options, files }: Sorted): Asked {
  const limit = options.get('--limit');
  if (files.length === 0) return notUnderstood('Name at least one file to check.');
  if (limit !== undefined && !WHOLE.test(limit)) {
    return notUnderstood('--limit takes a whole number of states, at least 1.');
  }
  const json = options.has('--json');
  return { kind: 'check', files, json, limit: limit === undefined ? null : Number(limit) };
}

function play({ options, files }: Sorted): Asked {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return notUnderstood('Name one file to play.');
  const numbers = (options.get('--choose') ?? '').split(',').map((number) => number.trim());
  const chosen = numbers.length === 1 && numbers[0] === '' ? [] : numbers;
  if (!chosen.every((number) => WHOLE.test(number))) {
    return notUnderstood('--choose takes the numbers of choices with commas between, as 2,1,3.');
  }
  return { kind: 'play', file, json: options.has('--json'), choose: chosen.map(Number) };
}

function anew({ files }: Sorted): Asked {
  const [name, ...others] = files;
  return name === undefined || others.length > 0
    ? notUnderstood('Give the new scenario one name, as evenings-at-home.')
    : { kind: 'new', name };
}

/** Understands the words after `npm run -s`, the command's name first. */
export function understand([command = '', ...words]: readonly string[]): Asked {
  if (!Object.hasOwn(OPTIONS, command)) return notUnderstood(`There is no command “${command}”.`);
  const sort = sorted(command, words);
  if (typeof sort === 'string') return notUnderstood(sort);
  if (command === 'new') return anew(sort);
  return command === 'check' ? check(sort) : play(sort);
}
