import type { Workshops } from '../../keep/index.ts';
import { stayAwake } from './awake.ts';
import { leadOf, type Lead } from './lead.ts';
import { lineOf, type Line } from './line.ts';

/** What a workshop needs of the browser: somewhere to be kept, and other windows. */
export interface WorkshopServices {
  readonly kept: () => Promise<Workshops>;
  readonly line: (session: string) => Line;
  readonly lead: (session: string) => Lead;
  readonly stayAwake: () => () => void;
}

/** The real ones, for the copy of the app that stands at `base`. */
export const workshopServices = (
  page: Window,
  base: string,
  kept: () => Promise<Workshops>,
): WorkshopServices => ({
  kept,
  line: (session) => lineOf(base, session),
  lead: (session) => leadOf(base, session, page.navigator.locks),
  stayAwake: () => stayAwake(page.document, page.navigator),
});
