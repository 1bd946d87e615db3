import type {
  BeatId,
  Fact,
  MarkId,
  ParentKind,
  Principle,
  ScenarioId,
} from '../../language/index.ts';
import type { Run } from '../run.ts';
import { transcript, type Line, type OwnWords } from '../transcript.ts';
import { accountOf } from './account/account.ts';
import { factsCited, type CitedFact } from './cited.ts';
import { compare, type SideBySide } from './comparison.ts';
import { courseOf, type Course } from './course.ts';
import { endedAt, type Ended } from './ended.ts';
import { profileOf, type Profile } from './profile.ts';
import { promptsOf, type Prompt } from './prompts.ts';
import { tightropeOf, type Tightrope } from './tightrope.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';

/** Everything there is to look back on; JSON-ready. */
export interface Debrief {
  readonly scenario: {
    readonly id: ScenarioId;
    readonly title: string;
    readonly setting: string;
    readonly parent: ParentKind;
  };
  readonly people: { readonly parent: string; readonly child: string; readonly you: string };
  /** How it was for the parent, in their own words, by paragraphs. */
  readonly account: readonly string[];
  readonly ended: Ended | null;
  readonly tightrope: Tightrope;
  readonly turningPoints: readonly TurningPoint[];
  readonly course: Course;
  readonly commitments: {
    readonly promised: readonly string[];
    readonly overstepped: readonly string[];
  };
  readonly marks: readonly {
    readonly id: MarkId;
    readonly sentence: string;
    readonly met: boolean;
  }[];
  readonly profile: Profile;
  readonly facts: readonly CitedFact[];
  /** Hidden thoughts and own words among the rest, at their place. */
  readonly transcript: readonly Line[];
  readonly prompts: readonly Prompt[];
  /** Beside the last of the earlier plays; null where there is none. */
  readonly comparison: SideBySide | null;
}

/** What a debrief is told from outside the run. */
export interface LookingBack {
  readonly facts: readonly Fact[];
  readonly principles: readonly Principle[];
  /** Earlier plays of the same scenario, the last one last. */
  readonly playedBefore?: readonly Run[];
  /** Endings met in plays that are no longer at hand. */
  readonly endingsMet?: readonly BeatId[];
  readonly ownWords?: OwnWords;
}

/** Looks back on a run. */
export function debrief(run: Run, told: LookingBack): Debrief {
  const { facts, principles, playedBefore = [], endingsMet = [], ownWords = {} } = told;
  const { id, title, setting, parent, people, track } = run.scenario;
  const nameOf = (who: string) => people.find((person) => person.id === who)?.name ?? '';
  const before = playedBefore.flatMap((each) => (each.ending === null ? [] : [each.beat.id]));
  const last = playedBefore.at(-1);
  return {
    scenario: { id, title, setting, parent },
    people: { parent: nameOf('parent'), child: nameOf('child'), you: nameOf('you') },
    account: accountOf(run),
    ended: endedAt(run),
    tightrope: tightropeOf(run, new Set([...before, ...endingsMet])),
    turningPoints: turningPoints(run),
    course: courseOf(run),
    commitments: { promised: run.promises, overstepped: run.oversteps },
    marks: track.map((mark) => ({ ...mark, met: run.marks.has(mark.id) })),
    profile: profileOf(run, principles),
    facts: factsCited(run, facts),
    transcript: transcript(run, { ownWords, thoughts: true }),
    prompts: promptsOf(run.scenario),
    comparison: last === undefined ? null : compare(last, run),
  };
}
