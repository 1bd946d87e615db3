import type { Diagnostic, ReadingCode } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { WORDING } from '../messages.ts';
import type { Said } from '../messages/said.ts';
import type { Source, Span } from '../source.ts';

type Wording = typeof WORDING;

/** Says a fault of what stands at a place. The rest are the words that its message needs. */
export type Say = <Code extends keyof Wording>(
  code: Code,
  at: Span,
  ...about: Parameters<Wording[Code]>
) => void;

/** One law of the language: it looks at a whole draft and says each breach once. */
export type Law = (draft: Draft, say: Say) => void;

/** Wordings that are further ways to say a code. */
const CODES: Readonly<Partial<Record<keyof Wording, ReadingCode>>> = {
  'bad-level': 'bad-value',
  'bad-mood': 'bad-value',
};

/** A `Say` that puts its diagnostics into a list. */
export const saying =
  (source: Source, into: Diagnostic[]): Say =>
  (key, at, ...about) => {
    const [message, mend] = (WORDING[key] as (...about: unknown[]) => Said)(...about);
    const code = CODES[key] ?? (key as ReadingCode);
    const severity = code === 'too-long' ? 'warning' : 'error';
    into.push({ code, severity, ...source.place(at), message, mend });
  };

/** The scenario as a whole: line 1. */
export const WHOLE: Span = { start: 0, end: 1 };
