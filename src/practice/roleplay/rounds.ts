/** The parts that people take. */
export const ROLES = ['practitioner', 'parent', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** How much time there is. Source: domain.md, section 6.4. */
export const VERSIONS = ['staff-meeting', 'inset', 'pair'] as const;
export type Version = (typeof VERSIONS)[number];

/** The parts of a round that have a time of their own. */
export const PARTS = ['reading', 'talking', 'feedback', 'replay', 'reset'] as const;
export type Part = (typeof PARTS)[number];

/** How a version goes. */
export interface Plan {
  /** In the order in which one person takes them, a round each. */
  readonly roles: readonly Role[];
  /** In minutes; 0 where a version leaves that part out or does not count it. */
  readonly minutes: Readonly<Record<Part, number>>;
}

/** The plan of each version. Everybody moves on one place a round, and so has been each. */
export const PLANS: Readonly<Record<Version, Plan>> = {
  'staff-meeting': {
    roles: ROLES,
    minutes: { reading: 2, talking: 5, feedback: 5, replay: 0, reset: 1 },
  },
  inset: {
    roles: ROLES,
    minutes: { reading: 4, talking: 8, feedback: 8, replay: 2, reset: 1 },
  },
  pair: {
    roles: ['practitioner', 'parent'],
    minutes: { reading: 2, talking: 5, feedback: 4, replay: 0, reset: 0 },
  },
};

/** The minutes that one round takes. */
export const minutesOf = ({ minutes }: Plan): number =>
  PARTS.reduce((sum, part) => sum + minutes[part], 0);

/** The part that somebody takes in a round, counted from 0, who took this one in the first. */
export function roleIn(plan: Plan, first: Role, round: number): Role {
  const { roles } = plan;
  return roles[(roles.indexOf(first) + round) % roles.length] ?? first;
}
