import { PRACTISED_BY } from '../../../conversation/index.ts';
import { practising, type Rule } from '../practice.ts';

/** The last one was there to practise a principle, and no line did: here it is again. */
export const notPractised: Rule = (practice) => {
  const [last] = practice.held;
  const scenario = practice.choosable.find(({ id }) => id === last?.scenario);
  if (!last || !scenario) return null;
  for (const { id, title } of scenario.principles) {
    const moves = PRACTISED_BY[id] ?? [];
    if (moves.length === 0 || moves.some((move) => last.moves.includes(move))) continue;
    const next = practising(id, practice);
    if (!next) continue;
    return {
      scenario: next.id,
      why: `“${title}” did not come up when you last held “${scenario.title}”. This one practises it too.`,
    };
  }
  return null;
};
