import type { FactId } from '../../../language/index.ts';
import { MEETINGS } from '../meeting.ts';
import type { Question } from '../question.ts';

type Asked = Pick<Question, 'id' | 'part' | 'ask' | 'why' | 'seenBy'> &
  Partial<Pick<Question, 'hint' | 'meetings' | 'answer'>> & { readonly fact: string };

/** A question with what is usual filled in: notes, at every meeting, with no hint. */
export const asking = ({ fact, ...asked }: Asked): Question => ({
  hint: null,
  meetings: MEETINGS,
  answer: { kind: 'notes' },
  ...asked,
  fact: fact as FactId,
});
