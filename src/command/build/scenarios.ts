import type { Plugin } from 'vite';

/** Turns a folder of scenarios into checked data. */
export function scenarios(_folder: string): Plugin {
  return {
    name: 'common-ground:scenarios',
    resolveId: (id) => (id === 'virtual:catalogue' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:catalogue' ? 'export const catalogue = [];' : undefined),
  };
}
