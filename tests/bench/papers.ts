import { openPromises, cycles, search } from '../../src/practice/planning.ts';
import { aPlan, answered, NOW } from '../practice/plan/plans.ts';
import { aRecord } from '../practice/record/records.ts';
import { bounded, milliseconds, type Figure } from './table.ts';

const EACH = 500;

/** How fast a thousand plans and records are listed, searched and laid out by the year. */
export function papers(): Figure[] {
  const full = answered({
    purpose: 'To find out how R. reads best, and what starts now.',
    see: '3 Nov: read a page with help.\n10 Nov: cried over spellings.\n12 Nov: built a crane.',
    offer: 'Small-group reading, Tuesday and Thursday, 20 minutes, from Monday.',
    opening: 'What would you most like us to talk about today?',
  });
  const name = (at: number) => `${String.fromCharCode(65 + (at % 26))}.`;
  const plans = Array.from({ length: EACH }, (_, at) =>
    aPlan({ ...full, id: `p${at}`, thread: `t${at}`, child: name(at) }),
  );
  const records = Array.from({ length: EACH }, (_, at) =>
    aRecord({ id: `r${at}`, thread: `t${at}`, shared: { child: name(at) } }),
  );
  const timed = (what: string, work: () => unknown) =>
    bounded(what, milliseconds(work), '<=', 100, 'ms');
  return [
    timed('1,000 plans and records listed', () => search(plans, records, '', NOW)),
    timed('… searched by initials', () => search(plans, records, 'r.', NOW)),
    timed('… searched by two words', () => search(plans, records, 'spellings tears', NOW)),
    timed('… what is promised and still open', () => openPromises(records, NOW)),
    timed('… the year of every child', () => cycles(records, NOW)),
  ];
}
