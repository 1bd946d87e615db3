import {
  agreementNow,
  lastPageOf,
  letterOf,
  type Workshop,
} from '../../practice/workshop/index.ts';

/** What going on from here does, as its button says it; whether it can be done now. */
export function nextWords(workshop: Workshop): { readonly says: string; readonly can: boolean } {
  const { session, run } = workshop;
  const more = session.page < lastPageOf(workshop, session.phase);
  const over = run.offered.length === 0;
  const can = true;
  switch (session.phase) {
    case 'before':
      return { says: 'Set the scene', can };
    case 'scene':
      return { says: more ? 'Next paragraph' : 'The first line', can };
    case 'line':
      return { says: over ? 'Look back together' : 'Show the choices', can };
    case 'alone':
      return { says: session.pairs ? 'In pairs' : 'Vote', can };
    case 'pairs':
      return { says: 'Vote', can };
    case 'vote':
      return {
        says: agreementNow(workshop) === 'nobody' ? 'Go on without a vote' : 'Show the votes',
        can,
      };
    case 'talk':
      return { says: 'Vote again', can };
    case 'again':
      return { says: 'Show both votes', can };
    case 'choose':
      return session.picked === null
        ? { says: 'Pick a letter first', can: false }
        : { says: `Play ${letterOf(session.picked)}`, can };
    case 'taken':
      return { says: over ? 'Look back together' : 'Next line', can };
    case 'beside':
      return { says: more ? 'What is said tonight' : over ? 'Look back together' : 'Go on', can };
    case 'debrief':
      return { says: more ? 'Next page' : 'That was the last page', can: more };
    default:
      return session.phase satisfies never;
  }
}
