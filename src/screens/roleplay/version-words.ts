import {
  PLANS,
  minutesOf,
  type Phase,
  type Role,
  type Seat,
  type Version,
} from '../../practice/roleplay/index.ts';

/** Each version, and what it takes. */
export const VERSION_WORDS: Readonly<Record<Version, string>> = {
  'staff-meeting': `Staff meeting: three people, ${minutesOf(PLANS['staff-meeting'])} minutes a round`,
  inset: `INSET day: three people, ${minutesOf(PLANS.inset)} minutes a round`,
  pair: `A pair, nobody watching: ${minutesOf(PLANS.pair)} minutes a round`,
};

/** Whose device this is. */
export const SEAT_WORDS: Readonly<Record<Seat, string>> = {
  middle: 'One device for all of us, passed round',
  practitioner: 'My own phone: I begin as the practitioner',
  parent: 'My own phone: I begin as the parent',
  observer: 'My own phone: I begin as the observer',
};

/** A role, within a sentence. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  practitioner: 'the practitioner',
  parent: 'the parent',
  observer: 'the observer',
};

/** Where a round stands, in a word for the bar. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  reading: 'Cards',
  talking: 'Talking',
  parent: 'Feedback',
  practitioner: 'Feedback',
  observer: 'Feedback',
  timeline: 'Look back',
  replay: 'Again',
  reset: 'Change',
  over: 'The end',
};

/** How everybody moves on for the next round. */
export const rotationWords = (version: Version): readonly string[] => {
  const { roles } = PLANS[version];
  return roles.map(
    (role, at) =>
      `Whoever was ${ROLE_WORDS[role]} is now ${ROLE_WORDS[roles[(at + 1) % roles.length] ?? role]}.`,
  );
};
