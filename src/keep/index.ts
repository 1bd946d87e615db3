/** What is kept, and where: the port, its two adapters, and the one that goes on when they fail. */
export { keeperFor } from './careful.ts';
export { KeepFault, type FaultKind } from './fault.ts';
export { inBrowser } from './in-browser.ts';
export { inMemory } from './in-memory.ts';
export { keepingAllBut } from './passing.ts';
export type { Drawer } from './drawer.ts';
export type { Papers } from './papers.ts';
export type { CarefulKeeper, Keeper, Listener, News } from './port.ts';
export type { Roleplays } from './roleplays.ts';
export { slipIn, type Slip } from './slip.ts';
export { soundAttempt } from './sound-attempt.ts';
export { VERSION } from './envelope.ts';
export type { Workshops } from './workshops.ts';
