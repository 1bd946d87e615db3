import type { Move, ScenarioId } from '../../../src/language/index.ts';
import {
  startSession,
  tapped,
  type Session,
  type Setting,
} from '../../../src/practice/roleplay/index.ts';

export const NOW = '2026-11-24T16:20:00.000+00:00';
export const EVENINGS = 'evenings' as ScenarioId;

const SETTING: Setting = {
  version: 'staff-meeting',
  seat: 'middle',
  bell: true,
  leavesNothing: true,
};

/** A session at its first cards. */
export const aSession = (setting: Partial<Setting> = {}): Session =>
  startSession({ ...SETTING, ...setting }, 'r1', EVENINGS, NOW);

/** The session with these moves tapped, ten seconds apart. */
export const heard = (session: Session, moves: readonly Move[]): Session =>
  moves.reduce((now, move, at) => tapped(now, move, at * 10_000, NOW), session);
