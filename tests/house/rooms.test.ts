import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, ROOMS, type Room } from './rooms.ts';
import { resolved, root, sourceFiles, type SourceFile } from './source.ts';

const files = sourceFiles('src');
const roomOf = (path: string) => path.split('/')[1] as Room;
const inRooms = files.filter((file) => file.path.split('/').length > 2);

/** What a file imports that its room may not, as sentences. */
function trespasses(file: SourceFile): string[] {
  const room = roomOf(file.path);
  return file.imports.flatMap((specifier) => {
    const target = resolved(file, specifier);
    if (target === null) return packageFault(file, room, specifier);
    return roomFault(file, room, target);
  });
}

function packageFault(file: SourceFile, room: Room, specifier: string): string[] {
  if (/^virtual:/.test(specifier)) return [];
  const allowed: readonly string[] = ROOMS[room].packages;
  const fine = allowed.some((name) =>
    name.endsWith(':')
      ? specifier.startsWith(name)
      : specifier.split('/').includes(name) || specifier === name,
  );
  return fine ? [] : [`${file.path} imports the package ${specifier}`];
}

function roomFault(file: SourceFile, room: Room, target: string): string[] {
  const other = roomOf(target);
  if (other === room || !(other in ROOMS)) return [];
  const allowed: readonly string[] = ROOMS[room].rooms;
  if (!allowed.includes(other)) return [`${file.path} may not enter ${other}`];
  const door = target.split('/').slice(2).join('/');
  const isDoor = DOORS.includes(door) || other === 'shell' || other === 'parts';
  return isDoor ? [] : [`${file.path} enters ${other} by ${door}, not by its door`];
}

/** A circle of imports among files, as a path, or null. */
function circle(): string[] | null {
  const edges = new Map(files.map((file) => [file.path, valueImports(file)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of edges.get(path) ?? []) {
      const found = visit(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const path of edges.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return null;
}

function valueImports(file: SourceFile): string[] {
  const values = file.text.replace(/^(import|export) type [^;]*;/gm, '');
  return file.imports
    .filter((specifier) => values.includes(specifier))
    .flatMap((specifier) => resolved(file, specifier) ?? [])
    .filter((path) => path !== file.path && files.some((other) => other.path === path));
}

describe('the rooms', () => {
  it('are the ones the map names', () => {
    const found = new Set(inRooms.map((file) => roomOf(file.path)));
    expect([...found].filter((room) => !(room in ROOMS))).toEqual(
      [...found].filter((room) => room === ('style' as Room)),
    );
  });

  it('import downward only, through a neighbour’s door, and the packages they may', () => {
    expect(inRooms.filter((file) => roomOf(file.path) in ROOMS).flatMap(trespasses)).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(circle()).toBeNull();
  });

  it('use xstate/graph in tests and benchmarks only', () => {
    expect(files.filter((file) => file.imports.includes('xstate/graph'))).toEqual([]);
  });

  it('reach IndexedDB in one file', () => {
    const users = files.filter((file) => file.imports.includes('idb-keyval'));
    expect(users.map((file) => file.path).length).toBeLessThanOrEqual(1);
  });
});

describe('the top level', () => {
  const allowed = new Set([
    ...['src', 'scenarios', 'public', 'tests', 'index.html', 'vite.config.ts', 'package.json'],
    ...['tsconfig.json', 'README.md', '.ci', '.git', '.gitignore', 'LICENSE'],
    ...['package-lock.json', 'eslint.config.js', 'node_modules', 'dist', 'dist-single'],
  ]);

  it('holds what the map names and nothing else', () => {
    expect(readdirSync(root).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('needs nothing beside the project', () => {
    const outside = files.filter((file) => file.text.includes('../shared'));
    expect(outside).toEqual([]);
    expect(existsSync(join(root, 'scenarios/README.md'))).toBe(true);
  });
});
