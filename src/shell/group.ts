import { roleplaysIn, workshopsIn } from '../keep/group.ts';
import { softBell } from './roleplay/bell.ts';
import { pagePulse } from './roleplay/pulse.ts';
import type { RoleplayServices } from './roleplay/services.ts';
import { workshopServices, type WorkshopServices } from './workshop/windows.ts';

/** What only the screens for several people use. */
export interface GroupServices {
  readonly workshop: WorkshopServices;
  readonly roleplay: RoleplayServices;
}

/** The real ones, fetched with the first such screen, for the copy of the app at `base`. */
export function groupServices(page: Window, base: string): GroupServices {
  const workshops = workshopsIn(base);
  const roleplays = roleplaysIn(base);
  return {
    workshop: workshopServices(page, base, () => Promise.resolve(workshops)),
    roleplay: {
      kept: () => Promise.resolve(roleplays),
      pulse: pagePulse,
      bell: softBell(() => new AudioContext()),
    },
  };
}
