import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { root } from './plays.ts';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A copy of the built site in a sub-folder of a plain web server that can be switched off. */
export interface Copy {
  readonly address: string;
  /** The next version: its page says so in its title; `broken` names a file that is not there. */
  publish(version: string, broken?: boolean): void;
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  remove(): Promise<void>;
}

export async function aCopy(under = '/school/practice/'): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-copy-'));
  cpSync(process.env['COMMON_GROUND_DIST'] ?? join(root, 'dist'), folder, { recursive: true });
  const worker = readFileSync(join(folder, 'worker.js'), 'utf8');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  let server: Server | null = null;
  let port = 0;

  const switchOn = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.startsWith(under) ? pathname.slice(under.length - 1) : null;
        const file =
          path && join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
        if (!file || !existsSync(file)) return response.writeHead(404).end();
        const kind = KINDS[extname(file)] ?? 'application/octet-stream';
        return response.writeHead(200, { 'content-type': kind }).end(readFileSync(file));
      });
      server.listen(port, '127.0.0.1', () => {
        port = (server?.address() as AddressInfo).port;
        resolve();
      });
    });
  const switchOff = () =>
    new Promise<void>((resolve) => {
      server?.closeAllConnections();
      if (server) server.close(() => resolve());
      else resolve();
      server = null;
    });

  await switchOn();
  return {
    address: `http://127.0.0.1:${port}${under}`,
    publish(version, broken = false) {
      const body = page.replace('<body>', `<body data-version="${version}">`);
      writeFileSync(join(folder, 'index.html'), body);
      const entry = `{"revision":"${version}","url":"index.html"}`;
      const missing = broken ? '{"revision":null,"url":"assets/not-there.js"},' : '';
      const next = worker.replace(/\{"revision":"[^"]*","url":"index\.html"\}/, missing + entry);
      if (next === worker) throw new Error('The worker does not name the page.');
      writeFileSync(join(folder, 'worker.js'), next);
    },
    switchOff,
    switchOn,
    async remove() {
      await switchOff();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
