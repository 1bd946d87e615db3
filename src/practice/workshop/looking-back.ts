import {
  debrief,
  type Debrief,
  type Tightrope,
  type TurningPoint,
} from '../../conversation/looking-back.ts';
import type { Run } from '../../conversation/index.ts';
import { decisionAt, type Decision } from './session.ts';
import type { Workshop } from './workshop.ts';

/** A page of looking back together, in the order in which it helps. Source: domain.md, 6.3. */
export type DebriefPage =
  | { readonly kind: 'account'; readonly parent: string; readonly words: string }
  | {
      readonly kind: 'turned';
      readonly point: TurningPoint;
      readonly parent: string;
      /** What the room had voted there. */
      readonly decision: Decision | null;
    }
  | {
      readonly kind: 'tightrope';
      readonly tightrope: Tightrope;
      readonly title: string;
      readonly place: string;
    }
  | { readonly kind: 'prompt'; readonly question: string }
  | { readonly kind: 'commitments'; readonly words: readonly string[] };

const made = new WeakMap<Run, Debrief>();

/** What there is to look back on where the meeting now stands. */
export function debriefOf({ run, facts, principles }: Workshop): Debrief {
  const already = made.get(run);
  if (already) return already;
  const found = debrief(run, { facts, principles });
  made.set(run, found);
  return found;
}

/** The pages of looking back: feelings first, then the parent's account, then where it turned. */
export function debriefPages(workshop: Workshop): readonly DebriefPage[] {
  const found = debriefOf(workshop);
  const { parent } = found.people;
  const [feeling, ...prompts] = found.prompts.map(({ question }): DebriefPage => ({
    kind: 'prompt',
    question: ofTheRoom(question),
  }));
  return [
    ...(feeling ? [feeling] : []),
    ...found.account.map((words): DebriefPage => ({ kind: 'account', parent, words })),
    ...found.turningPoints.map((point): DebriefPage => ({
      ...{ kind: 'turned', point, parent },
      decision: decisionAt(workshop.session, workshop.run.choices.slice(0, point.step - 1)),
    })),
    ...endPages(found),
    ...prompts,
    { kind: 'commitments', words: workshop.session.commitments },
  ];
}

function endPages({ ended, tightrope }: Debrief): readonly DebriefPage[] {
  if (!ended) return [];
  return [{ kind: 'tightrope', tightrope, title: ended.title, place: ended.place }];
}

/** The prompts are written to one person; here a room hears them. */
const ofTheRoom = (question: string): string =>
  question
    .replace(/ One sentence\.$/u, ' Say it in one sentence to the person beside you.')
    .replace(/ Pick the line\.$/u, ' Call out the line.');
