import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** The name of the one file. */
export const ONE_FILE = 'common-ground.html';

const LARGEST = 1_000_000_000;

/**
 * Builds the whole app into one file, which opens from a USB stick: scripts, styles and fonts in
 * it, each allowed by its own hash and nothing else at all. It has no worker, for offline use or
 * for checking: it needs no network, and checks in the page.
 */
export function oneFile(root: string): Plugin {
  return {
    name: 'common-ground:one-file',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        assetsInlineLimit: LARGEST,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      resolve: {
        alias: [
          { find: /.*\/in-worker\.ts$/, replacement: join(root, 'src/screens/check/in-page.ts') },
        ],
      },
    }),
    transform(code, id) {
      return /^\0virtual:(scenario|source)\//.test(id) ? packed(code) : null;
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The page itself was not built.');
      const html = whole(String(page.source), Object.values(bundle), icon(root));
      for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: html });
    },
  };
}

/**
 * A module of a scenario with its value packed. What it exports is a promise of the value: whoever
 * fetches a scenario awaits it as it is.
 */
function packed(code: string): string {
  const [, name = '', literal = ''] =
    /^export const (\w+) = JSON\.parse\((.*)\);$/s.exec(code) ?? [];
  if (name === '') throw new Error('A scenario’s module is not of the shape that can be packed.');
  const bytes = gzipSync(JSON.parse(literal) as string, { level: 9 }).toString('base64');
  return `
    const unpack = async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      return JSON.parse(await new Response(stream).text());
    };
    export const ${name} = unpack('${bytes}');`;
}

const icon = (root: string): string =>
  `data:image/svg+xml;base64,${readFileSync(join(root, 'public/icon.svg')).toString('base64')}`;

const hashed = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

type Built = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** The page with everything in it. A text that would end its own element is written otherwise. */
function whole(html: string, built: readonly Built[], picture: string): string {
  const script = built
    .flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
    .join('\n')
    // There is nothing to fetch beforehand, and Vite leaves its place for that open.
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
  const style = built
    .flatMap((file) =>
      file.fileName.endsWith('.css') && file.type === 'asset' ? [file.source] : [],
    )
    .join('\n');
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    `style-src ${hashed(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const bare = html
    .replaceAll(/\s*<link [^>]*>/g, '')
    .replaceAll(/\s*<script [^>]*><\/script>/g, '')
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy);
  const head = `  <link rel="icon" href="${picture}" />\n    <style>${style}</style>\n  </head>`;
  const body = `  <script type="module">${script}</script>\n  </body>`;
  return bare.replace('</head>', () => head).replace('</body>', () => body);
}
