import type { ParentKind } from '../../language/index.ts';

/** How the library speaks of each parent, in the order in which it shows them. */
export const PARENT_WORDS: Readonly<
  Record<ParentKind, { readonly says: string; readonly about: string }>
> = {
  'demands-diagnosis': {
    says: '“Give it a name.”',
    about: 'A parent who wants a diagnosis, and wants it now.',
  },
  'denies-need': {
    says: '“There’s nothing wrong with him.”',
    about: 'A parent who does not see a need, or cannot bear to yet.',
  },
  defensive: {
    says: '“So it’s my fault.”',
    about: 'A parent on the defensive, often with good reason.',
  },
};
