import { assign, setup } from 'xstate';
import { playBranch, rewindTo, takeBackChoice, takePicked } from './branching.ts';
import { countHand, countHands, openSecondVote, takeBackCount } from './counting.ts';
import { canCompare, canGoTo, lastPageOf } from './going.ts';
import type { Happening } from './happening.ts';
import type { Phase } from './phases.ts';
import { agreementNow, pick, pickFavourite } from './picking.ts';
import type { Session } from './session.ts';
import { decisionNow, withSession, type Workshop } from './workshop.ts';

type Now = { readonly now: string };
type At<Name extends string> = Readonly<Record<Name, number>>;
type In = { readonly phase: Phase };
type There = { readonly phase: Phase | null };

/** What the method's chart says, in phrases: each guard and action is one plain function. */
export const phrases = setup({
  types: { context: {} as Workshop, input: {} as Workshop, events: {} as Happening },
  guards: {
    'there is another page': ({ context }) =>
      context.session.page < lastPageOf(context, context.session.phase),
    'a page was turned': ({ context }) => context.session.page > 0,
    'there is nothing to choose': ({ context }) => context.run.offered.length === 0,
    'something was chosen': ({ context }) => context.run.choices.length > 0,
    'pairs are wanted': ({ context }) => context.session.pairs,
    'the room is split': ({ context }) => agreementNow(context) === 'split',
    'it voted twice': ({ context }) => (decisionNow(context)?.second ?? null) !== null,
    'one is picked': ({ context }) => context.session.picked !== null,
    'there are two branches': ({ context }) => canCompare(context),
    'one can go there': ({ context }, { phase }: There) => canGoTo(context, phase),
  },
  actions: {
    'note the phase': assign(({ context }, { phase }: In) => withSession(context, { phase })),
    'start the clock': assign(({ context }, { now }: Now) =>
      withSession(context, { begun: context.session.begun ?? now }),
    ),
    'turn the page': assign(({ context }, { by }: At<'by'>) =>
      withSession(context, { page: context.session.page + by }),
    ),
    'open the first page': assign(({ context }) => withSession(context, { page: 0 })),
    'open the last page': assign(({ context }, { phase }: In) =>
      withSession(context, { page: lastPageOf(context, phase) }),
    ),
    'count a hand': assign(({ context }, { option }: At<'option'>) => countHand(context, option)),
    'count the hands': assign(({ context }, { option, hands }: At<'option' | 'hands'>) =>
      countHands(context, option, hands),
    ),
    'take back the last count': assign(({ context }) => takeBackCount(context)),
    'open a second vote': assign(({ context }) => openSecondVote(context)),
    'pick the favourite': assign(({ context }) => pickFavourite(context)),
    'pick it or let it go': assign(({ context }, { option }: At<'option'>) =>
      pick(context, option),
    ),
    'let the pick go': assign(({ context }) => withSession(context, { picked: null })),
    'take what is picked': assign(({ context }) => takePicked(context)),
    'take the choice back': assign(({ context }) => takeBackChoice(context)),
    'go back to that decision': assign(({ context }, { step }: At<'step'>) =>
      rewindTo(context, step),
    ),
    'go to that branch': assign(({ context }, { branch }: At<'branch'>) =>
      playBranch(context, branch),
    ),
    'blank the room, or show it': assign(({ context }) =>
      withSession(context, { blank: !context.session.blank }),
    ),
    'write down what is promised': assign(
      ({ context }, { at, words }: At<'at'> & { readonly words: string }) =>
        withSession(context, { commitments: context.session.commitments.with(at, words) }),
    ),
    'make the text so large': assign(({ context }, { size }: Pick<Session, 'size'>) =>
      withSession(context, { size }),
    ),
    'say how many are here': assign(({ context }, { people }: { readonly people: number | null }) =>
      withSession(context, { people }),
    ),
  },
});
