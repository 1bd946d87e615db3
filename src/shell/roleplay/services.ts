import type { Roleplays } from '../../keep/index.ts';
import type { Pulse } from '../../practice/roleplay/index.ts';
import type { Bell } from './bell.ts';

/** What role play needs of the outside. */
export interface RoleplayServices {
  /** Where role plays are kept, fetched when somebody plays. */
  readonly kept: () => Promise<Roleplays>;
  readonly pulse: Pulse;
  readonly bell: Bell;
}
