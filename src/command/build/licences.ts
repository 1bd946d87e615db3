import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The licence of something that ships. */
export interface Licence {
  readonly name: string;
  /** Its short name, as MIT. */
  readonly kind: string;
  readonly text: string;
}

const MODULE = 'virtual:licences';

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly license?: string }>
  >;
}

/** Every package that may be in what ships: all that are installed for more than development. */
export function licencesOf(root: string): readonly Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked;
  const packages = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true && existsSync(join(root, path)))
    .map(([path, { license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      kind: license ?? 'see its text',
      text: textIn(join(root, path), /^licen[cs]e/i),
    }));
  const own = { name: 'Common Ground', kind: 'MIT, CC BY 4.0', text: textIn(root, /^LICENSE$/) };
  const fonts = join(root, 'src/style/fonts');
  const lettered = readdirSync(fonts)
    .filter((name) => /licen[cs]e|OFL/i.test(name))
    .map((name) => ({
      name: `Font: ${name.replace(/[-.]?(licen[cs]e|OFL)[-.]?|\.txt$/gi, '')}`,
      kind: 'OFL-1.1',
      text: readFileSync(join(fonts, name), 'utf8'),
    }));
  return [own, ...lettered, ...packages.toSorted((one, other) => (one.name < other.name ? -1 : 1))];
}

function textIn(folder: string, named: RegExp): string {
  const name = readdirSync(folder).find((each) => named.test(each));
  return name ? readFileSync(join(folder, name), 'utf8') : '';
}

/** Gives the licences of everything that ships to the page that shows them. */
export const licences = (root: string): Plugin => ({
  name: 'common-ground:licences',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) =>
    id === `\0${MODULE}`
      ? `export const licences = ${JSON.stringify(licencesOf(root))};`
      : undefined,
});
