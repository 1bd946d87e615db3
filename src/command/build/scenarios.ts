import type { Plugin, ViteDevServer } from 'vite';
import { catalogueModule, CATALOGUE, openingModule, playableModule } from './modules.ts';
import { readAll, type Edition } from './read-all.ts';
import { faultsOf, overlay, sentence, warningsOf } from './faults.ts';

const OPENING = 'virtual:opening/';
const PLAYABLE = 'virtual:scenario/';
const ours = (id: string): boolean => [OPENING, PLAYABLE].some((kind) => id.startsWith(kind));

/**
 * Turns a folder of scenarios into checked data: `virtual:catalogue` for the library, and a module
 * for each scenario's first page and for the whole of it. A scenario with an error does not build;
 * in `npm run dev` it is shown in the browser's overlay. Warnings are printed.
 */
export function scenarios(folder: string, root: string): Plugin {
  let editions: ReadonlyMap<string, Edition> | null = null;
  const all = (): ReadonlyMap<string, Edition> => (editions ??= readAll(folder, root));

  const changed = (server: ViteDevServer, path: string): void => {
    if (!path.startsWith(folder) || !path.endsWith('.md')) return;
    editions = null;
    for (const [id, module] of server.moduleGraph.idToModuleMap) {
      if (id === `\0${CATALOGUE}` || ours(id.slice(1))) server.moduleGraph.invalidateModule(module);
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
    resolveId: (id) => (id === CATALOGUE || ours(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !(name === CATALOGUE || ours(name))) return;
      const faults = faultsOf(all());
      const [first] = faults;
      if (first) this.error({ ...overlay(first), message: faults.map(sentence).join('\n\n') });
      if (name === CATALOGUE) {
        for (const fault of warningsOf(all())) this.warn(sentence(fault));
        return catalogueModule([...all().values()]);
      }
      const edition = all().get(name.slice(name.indexOf('/') + 1));
      if (!edition) this.error(`There is no scenario “${name}”.`);
      return name.startsWith(OPENING) ? openingModule(edition) : playableModule(edition);
    },
  };
}
