import type { ParentKind } from '../../../language/index.ts';

/** What goes for every parent of a kind. Source: domain.md, sections 7.2 and 9. {child} is the child. */
export interface KindWords {
  readonly wants: string;
  readonly fears: readonly string[];
  readonly helps: readonly string[];
  readonly hurts: readonly string[];
}

/** Each kind of parent, as the player's card puts it. */
export const KIND_WORDS: Readonly<Record<ParentKind, KindWords>> = {
  'demands-diagnosis': {
    wants: 'A test, and a name for it.',
    fears: [
      'That {child} will be thought slow, or lazy.',
      'That time is running out, and that you should have seen it sooner.',
    ],
    helps: [
      'Being asked what a name would change, for you and for {child}.',
      'Hearing what starts, who does it and on which day, whatever anyone calls it.',
      'A straight answer about who can assess a child, and who cannot.',
    ],
    hurts: [
      '“A label won’t help.”',
      '“Lots of children are like that.”',
      'A waiting list, and a full stop.',
    ],
  },
  'denies-need': {
    wants: 'To be told that {child} is fine, and to go home.',
    fears: [
      'That {child} will be marked out, and a way will close.',
      'That what happened to somebody you know will happen again.',
    ],
    helps: [
      'Somebody who likes {child}, and can say why.',
      'Being asked, and then being left alone to think.',
      'One small thing that can be stopped, and knowing who will be told.',
    ],
    hurts: ['“You need to accept …”', 'A list of evidence.', 'What will happen if you do not.'],
  },
  defensive: {
    wants: 'Not to be told off again.',
    fears: [
      'That you are being judged, and will be reported.',
      'That somebody will find out you cannot manage.',
    ],
    helps: [
      'Something good about {child}, and particular.',
      'A plain sorry for the part that was school’s.',
      'Being asked what works at home.',
    ],
    hurts: ['“Are there boundaries at home?”', '“We don’t have this with the others.”', 'Pity.'],
  },
};
