/** A workshop in a room: its method as a chart, votes, branches, and what is handed out. */
export * from './branching.ts';
export { ballotNow } from './counting.ts';
export * from './going.ts';
export type { Happening } from './happening.ts';
export * from './history.ts';
export * from './live.ts';
export * from './look-ahead.ts';
export * from './looking-back.ts';
export { method } from './method.ts';
export * from './phases.ts';
export { agreementNow, takenBefore } from './picking.ts';
export type { Lettered, RoomView, ShownVotes } from './room-view.ts';
export * from './session.ts';
export * from './shown-to-room.ts';
export * from './side-by-side.ts';
export * from './time-plan.ts';
export * from './votes.ts';
export * from './workshop.ts';
