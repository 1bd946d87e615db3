import { readFileSync } from 'node:fs';
import { render } from '@testing-library/svelte';
import Check from '../../../src/screens/check/Check.svelte';
import type { Inspector } from '../../../src/screens/check/inspection.ts';
import { entryFor, fakeServices, shortMeeting, type Fakes } from '../fakes.ts';
import Provided from '../Provided.svelte';
import { inProcess } from './in-process.ts';

/** A case of the language's own, as text. */
export const caseOf = (name: string): string => readFileSync(`tests/cases/${name}`, 'utf8');

/** Services whose originals are these texts, by their ids. */
export async function servicesOver(texts: Readonly<Record<string, string>> = {}): Promise<Fakes> {
  const services = fakeServices([await entryFor(shortMeeting())]);
  return {
    ...services,
    originals: {
      text: async (id) => texts[id] ?? null,
      citations: async () => ({ facts: [], principles: [] }),
      findable: async () => new Map(),
    },
  };
}

/** The author's screen at an address. */
export const shown = (services: Fakes, id: string | null, inspector: Inspector = inProcess) =>
  render(Provided as never, { services, screen: Check, given: { id, inspector } } as never);
