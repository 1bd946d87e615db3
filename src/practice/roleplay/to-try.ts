import { isHarmful, type Move } from '../../language/index.ts';
import type { Tap } from './session.ts';

interface Thing {
  readonly words: string;
  readonly when: (moves: readonly Move[]) => boolean;
}

const TELLING: readonly Move[] = ['share-evidence', 'need-not-label', 'limit-and-route'];
const tells = (move: Move | undefined): boolean => move !== undefined && TELLING.includes(move);
const asks = (move: Move): boolean =>
  move === 'reflect' || move === 'invite-story' || move === 'name-feeling';

const never =
  (...wanted: readonly Move[]) =>
  (moves: readonly Move[]) =>
    !moves.some((move) => wanted.includes(move));

/** Whether the school spoke before anything had been asked or given back. */
const toldFirst = (moves: readonly Move[]): boolean => {
  const told = moves.findIndex(tells);
  return told >= 0 && !moves.slice(0, told).some(asks);
};

const toldTwice = (moves: readonly Move[]): boolean =>
  moves.some((move, at) => tells(move) && tells(moves[at + 1]));

const leftUnmended = (moves: readonly Move[]): boolean =>
  moves.some((move, at) => isHarmful(move) && !moves.slice(at + 1, at + 3).includes('own-it'));

/** What was not heard, or heard at another time than helps; the first that hold are offered. */
const THINGS: readonly Thing[] = [
  { words: 'Ask, or give something back, before you tell anything.', when: toldFirst },
  {
    words: 'When something lands badly, say so within a sentence or two: “That came out wrong.”',
    when: leftUnmended,
  },
  { words: 'After you have told one thing, stop and ask what they make of it.', when: toldTwice },
  { words: 'Say back what you have heard, in fewer words than they used.', when: never('reflect') },
  {
    words: 'Ask one open question about home, and wait for the end of the answer.',
    when: never('invite-story'),
  },
  { words: 'Bring in what the child says, likes or wants.', when: never('child-voice') },
  { words: 'Fix one small thing before you part: who, what and when.', when: never('agree-step') },
  {
    words: 'Sum up at the end, the disagreement too, and say what is written down.',
    when: never('check-and-record'),
  },
  { words: 'Leave a silence where you would have gone on.', when: never('steady') },
];

const ALWAYS = [
  'Say the same opening again, in half as many words.',
  'Choose the sentence that you dread, and say it once, plainly.',
];

/** Two things to try next time, from what was heard: never how well it went. */
export function toTry(taps: readonly Tap[]): readonly [string, string] {
  const moves = taps.map(({ move }) => move);
  const [one, other] = [
    ...THINGS.filter(({ when }) => when(moves)).map(({ words }) => words),
    ...ALWAYS,
  ];
  return [one ?? ALWAYS[0] ?? '', other ?? ALWAYS[1] ?? ''];
}
