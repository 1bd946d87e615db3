import { byPlace } from './by-place.ts';
import type { Diagnostic } from './diagnostic.ts';
import { draftOf } from './drafting.ts';
import { hash } from './hash.ts';
import { decode } from './decode.ts';
import type { Places } from './places.ts';
import { placesOf } from './placing.ts';
import { LAWS } from './rules/index.ts';
import { saying } from './rules/law.ts';
import type { Citations, Scenario } from './scenario.ts';
import { settle } from './settle.ts';
import { normalise, open } from './source.ts';

/** A scenario that can be played. */
export interface Sound {
  readonly kind: 'sound';
  readonly scenario: Scenario;
  readonly places: Places;
  /** The fingerprint of the text, line ends and byte-order mark apart. */
  readonly hash: string;
  /** Warnings only. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A text that cannot be played: at least one of the diagnostics is an error. */
export interface Unsound {
  readonly kind: 'unsound';
  readonly hash: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading a text comes to. */
export type Reading = Sound | Unsound;

/**
 * The one road from text to a scenario. Never throws, and never stops at the first fault: what it
 * says is everything there is to say, by line and column.
 */
export const read = (text: string | Uint8Array, id: string, citations: Citations): Reading => {
  const { text: decoded, fault } = decode(text);
  const normalised = normalise(decoded);
  const fingerprint = hash(normalised);
  if (fault) {
    const diagnostics: Diagnostic[] = [];
    saying(open(normalised), diagnostics)('not-text', fault.at, fault.why);
    return { kind: 'unsound', hash: fingerprint, diagnostics };
  }
  const draft = draftOf(open(normalised), id, citations);
  const diagnostics: Diagnostic[] = [];
  const say = saying(draft.source, diagnostics);
  for (const law of LAWS) law(draft, say);
  diagnostics.sort(byPlace);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return { kind: 'unsound', hash: fingerprint, diagnostics };
  const scenario = settle(draft);
  return { kind: 'sound', scenario, places: placesOf(draft), hash: fingerprint, diagnostics };
};
