import type { Compared, Kind, Standing, Storing } from '../../shell/caretaker/kept.ts';

/** What is kept, by kind, as a row of a table names it. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  attempts: 'Rehearsals',
  plans: 'Plans',
  records: 'Records of meetings',
  locked: 'Plans and records, locked',
  workshops: 'Workshops',
  roleplays: 'Role plays',
  settings: 'Your settings',
};

/** How things of a file stand to what is here, after their number. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  new: 'not here yet',
  same: 'here already',
  newer: 'newer than here',
  older: 'older than here, or different',
};

/** How many things of a kind stand how to what is here. */
export type Standings = readonly (readonly [Standing, number])[];

/** The things of a kind in a file, counted by how they stand to what is here. */
export const standingsOf = (compared: readonly Compared[], kind: Kind): Standings =>
  (Object.keys(STANDING_WORDS) as Standing[])
    .map((standing) => {
      const such = compared.filter((one) => one.item.kind === kind && one.standing === standing);
      return [standing, such.length] as const;
    })
    .filter(([, count]) => count > 0);

/** `3 not here yet, 2 here already`. */
export const standingWords = (standings: Standings): string =>
  standings.map(([standing, count]) => `${count} ${STANDING_WORDS[standing]}`).join(', ');

/** How safely the browser keeps it, and what to do. */
export const STORING_WORDS: Readonly<
  Record<Storing['how'], { readonly title: string; readonly words: string }>
> = {
  lasting: {
    title: 'This browser keeps it until you delete it.',
    words:
      'Clearing this site’s data in the browser takes it away, and so does a lost device. A backup is safe from both.',
  },
  'seven-days': {
    title: 'This browser clears what you keep here if you do not come back for seven days.',
    words:
      'To be safe, save a backup when you have finished, or add Common Ground to your home screen or dock and open it from there.',
  },
  private: {
    title: 'This looks like a private window: everything goes when you close it.',
    words:
      'To be safe, save a backup before you close it, or open Common Ground in an ordinary window.',
  },
  'may-clear': {
    title: 'This browser may clear it when the device is short of room.',
    words:
      'Ask the browser to keep it, or save a backup. In a private window it goes when you close the window.',
  },
};

/** `420 kB`, `1.3 MB`. */
export function sizeWords(bytes: number): string {
  const kB = bytes / 1000;
  if (kB < 1000) return `${Math.max(1, Math.round(kB))} kB`;
  return `${(kB / 1000).toFixed(1)} MB`;
}

/** `4 plans, records or rehearsals`, for what was done since a backup. */
export const workWords = (count: number): string => (count === 1 ? 'one thing' : `${count} things`);
