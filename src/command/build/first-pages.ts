import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { scenariosIn } from './read-all.ts';

/** What renders the first pages. */
const RENDERING = 'src/screens/study/first-page.ts';
/** The app's own page, and the screen that a first page is of. */
const [APP, STUDY] = ['index.html', 'src/screens/study/Study.svelte'] as const;

interface Page {
  readonly path: string;
  readonly head: string;
  readonly body: string;
}

interface Rendering {
  firstPages(): Promise<readonly Page[]>;
}

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** A module's chunk and all that it imports at once. */
function chunksOf(bundle: Bundle, module: string): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Bundle[string] | undefined): void => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => add(bundle[name]));
  };
  add(Object.values(bundle).find((it) => it.type === 'chunk' && it.facadeModuleId === module));
  return [...found];
}

const stylesOf = (chunks: readonly Rolldown.OutputChunk[]): string[] => [
  ...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])),
];

/** Renders the first pages with a build of their own, as a server would. */
async function rendered(root: string): Promise<readonly Page[]> {
  const outDir = join(root, `node_modules/.cache/common-ground/first-pages-${process.pid}`);
  try {
    await build({
      root,
      logLevel: 'error',
      build: { ssr: RENDERING, outDir, emptyOutDir: true, copyPublicDir: false, minify: false },
    });
    const made = (await import(pathToFileURL(join(outDir, 'first-page.js')).href)) as Rendering;
    return await made.firstPages();
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

const inHead = (tag: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: 'head',
});

/** The names of the scenarios in a folder, for the page to know which first pages there are. */
const names = (folder: string): string =>
  scenariosIn(folder)
    .map((file) => file.replace(/\.md$/, ''))
    .join(' ');

/**
 * Writes every scenario's first page as plain HTML beside the app, to be shown while the app is on
 * its way. Their styles are in the app's own page, so that they are never seen without them.
 */
export function firstPages(folder: string, root: string): Plugin {
  const chunks = (bundle: Bundle, path: string) => chunksOf(bundle, join(root, path));
  return {
    name: 'common-ground:first-pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const already = stylesOf(chunks(bundle, APP));
        const styles = stylesOf(chunks(bundle, STUDY)).filter((file) => !already.includes(file));
        return [
          inHead('meta', { name: 'first-pages', content: names(folder) }),
          ...styles.map((file) =>
            inHead('link', { rel: 'stylesheet', crossorigin: true, href: `./${file}` }),
          ),
        ];
      },
    },
    async generateBundle() {
      for (const { path, head, body } of await rendered(root)) {
        const source = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body><div id="early">${body}</div></body></html>`;
        this.emitFile({ type: 'asset', fileName: decodeURIComponent(path), source });
      }
    },
  };
}
