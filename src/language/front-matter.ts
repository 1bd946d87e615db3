import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { Source, Span } from './source.ts';

/** A value of the front matter and where it stands. */
export type Value =
  | { readonly kind: 'scalar'; readonly at: Span; readonly value: unknown }
  | { readonly kind: 'map'; readonly at: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly at: Span; readonly items: readonly Value[] }
  /** Nothing that the language knows: an alias, or something nested too deep. */
  | { readonly kind: 'other'; readonly at: Span };

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Span;
  readonly value: Value;
}

export type FrontMatter =
  | { readonly kind: 'map'; readonly at: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'none'; readonly at: Span; readonly why: Why };

/** Why there is no sound front matter. */
export type Why =
  | { readonly kind: 'missing' | 'unclosed' | 'empty' | 'not-a-map' | 'too-long' }
  | { readonly kind: 'not-yaml'; readonly line: number }
  | { readonly kind: 'twice'; readonly key: string };

/** No front matter is longer; a longer one is a mistake, and YAML's parser would take too long. */
export const LONGEST = 64 * 1024;
/** A list of maps of words is the deepest there is. */
const DEEPEST = 4;

const OPENING: Span = { start: 0, end: 3 };

/** Reads the YAML between the two lines of hyphens. */
export const readFrontMatter = (source: Source): FrontMatter => {
  const none = (at: Span, why: Why): FrontMatter => ({ kind: 'none', at, why });
  if (source.body === 0) {
    const opened = /^--- *(?:\n|$)/.test(source.text);
    return none({ start: 0, end: opened ? 3 : 1 }, { kind: opened ? 'unclosed' : 'missing' });
  }
  const from = source.starts[1] as number;
  const yaml = source.text.slice(from, source.starts[source.body - 1]);
  if (yaml.length > LONGEST) return none(OPENING, { kind: 'too-long' });
  try {
    return readYaml(yaml, from, source);
  } catch {
    return none(OPENING, { kind: 'not-yaml', line: 1 });
  }
};

const readYaml = (yaml: string, from: number, source: Source): FrontMatter => {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'core',
    version: '1.2',
  });
  const [fault] = document.errors;
  if (fault) {
    const at = { start: from + fault.pos[0], end: from + Math.max(fault.pos[1], fault.pos[0] + 1) };
    return { kind: 'none', at, why: { kind: 'not-yaml', line: source.place(at).line } };
  }
  const root = document.contents;
  const empty = root === null || (isScalar(root) && root.value === null);
  if (!isMap(root))
    return { kind: 'none', at: OPENING, why: { kind: empty ? 'empty' : 'not-a-map' } };
  const value = valueOf(root as YamlNode, from, 0);
  if (value.kind !== 'map' || value.entries.length === 0)
    return { kind: 'none', at: OPENING, why: { kind: 'empty' } };
  const twice = repeated(value);
  if (twice) return { kind: 'none', at: twice.at, why: { kind: 'twice', key: twice.key } };
  return { kind: 'map', at: OPENING, entries: value.entries };
};

/** A key that a map names for the second time: YAML does not allow it. */
const repeated = (value: Value): Entry | null => {
  if (value.kind === 'list') return firstOf(value.items, repeated);
  if (value.kind !== 'map') return null;
  const seen = new Set<string>();
  for (const entry of value.entries) {
    if (seen.has(entry.key)) return entry;
    seen.add(entry.key);
  }
  return firstOf(value.entries, (entry) => repeated(entry.value));
};

const firstOf = <T>(list: readonly T[], of: (item: T) => Entry | null): Entry | null => {
  for (const item of list) {
    const found = of(item);
    if (found) return found;
  }
  return null;
};

const spanOf = (node: { range?: [number, number, number] | null } | null, from: number): Span => {
  const [start, end] = node?.range ?? [0, 1, 1];
  return { start: from + start, end: from + Math.max(end, start + 1) };
};

const valueOf = (node: YamlNode | null, from: number, depth: number): Value => {
  const at = spanOf(node, from);
  if (node === null) return { kind: 'scalar', at, value: null };
  if (isScalar(node)) return { kind: 'scalar', at, value: node.value };
  if (depth > DEEPEST || isAlias(node)) return { kind: 'other', at };
  if (isSeq(node)) {
    const items = node.items.map((item) => valueOf(item as YamlNode, from, depth + 1));
    return { kind: 'list', at, items };
  }
  if (!isMap(node)) return { kind: 'other', at };
  const entries = node.items.map(({ key, value }): Entry => {
    const written = isScalar(key) ? String(key.value) : '?';
    const place = spanOf(key as YamlNode, from);
    return { key: written, at: place, value: valueOf(value as YamlNode | null, from, depth + 1) };
  });
  return { kind: 'map', at, entries };
};
