/** Where plans and records are kept, as screens may know of it. */
export type { Drawer, KeepFault, Papers } from '../../keep/index.ts';
