import { compare, type Beside, type SideBySide } from '../../conversation/looking-back.ts';
import { branchBeside } from './branching.ts';
import { debriefOf } from './looking-back.ts';
import { runOf, type Workshop } from './workshop.ts';

/** One of two branches beside the other, with what the parent would say of it tonight. */
export interface BranchSide extends Beside {
  readonly tonight: string;
}

/** Two branches of one meeting. */
export interface Branches extends Pick<SideBySide, 'parted'> {
  readonly earlier: BranchSide;
  readonly now: BranchSide;
}

/** The branch being played beside the last that parted from it; null where none has. */
export function sideBySide(workshop: Workshop): Branches | null {
  const other = branchBeside(workshop.session);
  if (other === null) return null;
  const earlier = runOf(workshop, other);
  const { parted, ...both } = compare(earlier, workshop.run);
  const tonight = (run: typeof earlier) => debriefOf({ ...workshop, run }).account.at(-1) ?? '';
  return {
    parted,
    earlier: { ...both.earlier, tonight: tonight(earlier) },
    now: { ...both.now, tonight: tonight(workshop.run) },
  };
}
