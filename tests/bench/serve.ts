import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export const gzipped = (bytes: Uint8Array | string): Buffer => gzipSync(bytes, { level: 9 });

/** Pages that are not files, by path. */
export type Pages = ReadonlyMap<string, string>;

/** Serves a folder and some pages on this machine, gzipped, each as it would be served anywhere. */
export async function serve(folder: string, pages: Pages) {
  const ready = new Map<string, { kind: string; bytes: Buffer } | null>();
  const found = (path: string) => {
    const known = ready.get(path);
    if (known !== undefined) return known;
    const file = join(folder, normalize(path));
    const bytes = pages.get(path) ?? (existsSync(file) ? readFileSync(file) : null);
    const kind = KINDS[extname(path)] ?? 'application/octet-stream';
    const made =
      bytes === null
        ? null
        : { kind, bytes: kind.startsWith('font') ? Buffer.from(bytes) : gzipped(bytes) };
    ready.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const served = found(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!served) return response.writeHead(404).end();
    const encoding = served.kind.startsWith('font') ? {} : { 'content-encoding': 'gzip' };
    response.writeHead(200, {
      'content-type': served.kind,
      'cache-control': 'no-store',
      ...encoding,
    });
    return response.end(served.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
