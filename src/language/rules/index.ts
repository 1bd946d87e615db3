import { frontMatter } from './front-matter.ts';
import { missingKey } from './missing-key.ts';
import { unknownKey } from './unknown-key.ts';
import { badValue } from './bad-value.ts';
import { noTitle } from './no-title.ts';
import { secondTitle } from './second-title.ts';
import { noBeats } from './no-beats.ts';
import { unnamedBeat } from './unnamed-beat.ts';
import { duplicateBeat } from './duplicate-beat.ts';
import { deepHeading } from './deep-heading.ts';
import { rawHtml } from './raw-html.ts';
import { misplacedBlock } from './misplaced-block.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unknownBeat } from './unknown-beat.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownPrinciple } from './unknown-principle.ts';
import { choiceWithoutLink } from './choice-without-link.ts';
import { choiceWithoutMove } from './choice-without-move.ts';
import { choiceWithoutNote } from './choice-without-note.ts';
import { tooManyMoves } from './too-many-moves.ts';
import { unknownWord } from './unknown-word.ts';
import { unknownMark } from './unknown-mark.ts';
import { badCondition } from './bad-condition.ts';
import { misplacedElse } from './misplaced-else.ts';
import { misplacedRedirect } from './misplaced-redirect.ts';
import { shadowedRedirect } from './shadowed-redirect.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { badEnding } from './bad-ending.ts';
import { noWayOn } from './no-way-on.ts';
import { ambiguousWayOn } from './ambiguous-way-on.ts';
import { unlinkedBeat } from './unlinked-beat.ts';
import { tooLong } from './too-long.ts';
import type { Law } from './law.ts';

/** Every law of the language, in the page's order. (`not-text` is said before there is a draft.) */
export const LAWS: readonly Law[] = [
  frontMatter,
  missingKey,
  unknownKey,
  badValue,
  noTitle,
  secondTitle,
  noBeats,
  unnamedBeat,
  duplicateBeat,
  deepHeading,
  rawHtml,
  misplacedBlock,
  unknownSpeaker,
  unsafeLink,
  unknownBeat,
  unknownFact,
  unknownPrinciple,
  choiceWithoutLink,
  choiceWithoutMove,
  choiceWithoutNote,
  tooManyMoves,
  unknownWord,
  unknownMark,
  badCondition,
  misplacedElse,
  misplacedRedirect,
  shadowedRedirect,
  unknownPlaceholder,
  badEnding,
  noWayOn,
  ambiguousWayOn,
  unlinkedBeat,
  tooLong,
];
