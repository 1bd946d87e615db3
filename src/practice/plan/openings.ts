import { PARENTS, type ParentKind } from '../../language/index.ts';
import { parentsFor, type Stance } from './meeting.ts';

/** A first line that a parent may say, with what may lie behind it. */
export interface LikelyOpening {
  readonly id: string;
  readonly says: string;
  /** What may lie behind it. */
  readonly behind: string;
}

const OPENINGS: Readonly<Record<ParentKind, readonly Omit<LikelyOpening, 'id'>[]>> = {
  'demands-diagnosis': [
    {
      says: 'I’m not leaving without knowing what’s going to be done about the dyslexia.',
      behind: 'Time is running out, and the last promise came to nothing.',
    },
    {
      says: 'Her cousin got a report and suddenly everyone helped.',
      behind: 'A name was what worked, once.',
    },
    { says: 'You’re the experts, so test her.', behind: 'Somebody must take this off my hands.' },
  ],
  'denies-need': [
    { says: 'He’s a boy; they’re all like that.', behind: 'Let it be ordinary.' },
    {
      says: 'His dad was the same and he’s got his own business.',
      behind: 'If it is in him, it is in us, and we managed.',
    },
    { says: 'He talks non-stop at home.', behind: 'You have not met the child I know.' },
  ],
  defensive: [
    { says: 'So what has he done now?', behind: 'You only ring when it is bad.' },
    { says: 'He didn’t do this with his last teacher.', behind: 'Is it him, or is it you?' },
    { says: 'I suppose it’s my fault.', behind: 'I have thought so every night.' },
  ],
};

const SWING: LikelyOpening = {
  id: 'both-at-once-1',
  says: 'He’ll never hold a job. He built a computer, did you know that?',
  behind: 'Both are true at once: pride, and fear of what comes.',
};

const ALL: Readonly<Record<ParentKind, readonly LikelyOpening[]>> = {
  'demands-diagnosis': named('demands-diagnosis'),
  'denies-need': named('denies-need'),
  defensive: named('defensive'),
};

function named(parent: ParentKind): readonly LikelyOpening[] {
  return OPENINGS[parent].map((opening, at) => ({ ...opening, id: `${parent}-${at + 1}` }));
}

/** How a parent of this stance may begin; where two poles meet, the swing and one of each kind. */
export const openingsFor = (stance: Stance | null): readonly LikelyOpening[] => {
  if (stance === null) return [];
  if (stance !== 'both-at-once') return ALL[stance];
  return [SWING, ...parentsFor(stance).flatMap((parent) => ALL[parent].slice(0, 1))];
};

/** The opening of a name, in whatever stance; null where there is none. */
export const openingOf = (id: string): LikelyOpening | null =>
  [SWING, ...PARENTS.flatMap((parent) => ALL[parent])].find((each) => each.id === id) ?? null;
