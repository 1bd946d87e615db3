import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { citationFaultsFor, faultSentence } from '../citation-files.ts';
import { CATALOGUE, OF_ALL, OF_EACH } from './modules.ts';
import { readAll, type Edition } from './read-all.ts';
import { faultsOf, overlay, sentence, warningsOf } from './faults.ts';

const kindOf = (id: string): string | undefined =>
  Object.keys(OF_EACH).find((kind) => id.startsWith(kind));
const ours = (id: string): boolean => id in OF_ALL || kindOf(id) !== undefined;

/**
 * Turns a folder of scenarios into checked data: `virtual:catalogue` for the library, a module for
 * each scenario's first page, for the whole of it and for its text, and `virtual:citations` and
 * `virtual:sources` for the author's view. A scenario with an error does not build, nor does a fact
 * that is past its review where `today` is told, as `2026-11-24`; in `npm run dev` it is shown in the browser's
 * overlay. Warnings are printed.
 */
export function scenarios(folder: string, root: string, today: string | null = null): Plugin {
  let editions: ReadonlyMap<string, Edition> | null = null;
  const all = (): ReadonlyMap<string, Edition> => (editions ??= readAll(folder, root));

  const changed = (server: ViteDevServer, path: string): void => {
    if (!path.startsWith(folder) || !path.endsWith('.md')) return;
    editions = null;
    for (const [id, module] of server.moduleGraph.idToModuleMap) {
      if (ours(id.slice(1))) server.moduleGraph.invalidateModule(module);
    }
    const [fault] = faultsOf(all());
    if (fault) server.ws.send({ type: 'error', err: overlay(fault) });
    else server.ws.send({ type: 'full-reload' });
  };

  return {
    name: 'common-ground:scenarios',
    configureServer(server) {
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => changed(server, path));
      }
    },
    resolveId: (id) => (ours(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !ours(name)) return;
      const cited = citationFaultsFor(folder, root, today);
      if (cited.length > 0) {
        const here = process.cwd();
        const said = cited.map((fault) => faultSentence(relative(here, fault.path), fault));
        this.error(said.join('\n'));
      }
      const faults = faultsOf(all());
      const [first] = faults;
      if (first) this.error({ ...overlay(first), message: faults.map(sentence).join('\n\n') });
      const ofAll = OF_ALL[name];
      if (ofAll) {
        if (name === CATALOGUE) for (const fault of warningsOf(all())) this.warn(sentence(fault));
        return ofAll([...all().values()]);
      }
      const kind = kindOf(name) ?? '';
      const edition = all().get(name.slice(kind.length));
      if (!edition) this.error(`There is no scenario “${name}”.`);
      return OF_EACH[kind]?.(edition);
    },
  };
}
