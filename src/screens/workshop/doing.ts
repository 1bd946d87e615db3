import { sizeBeside } from '../../practice/workshop/index.ts';
import type { Running } from '../../shell/workshop/running.svelte.ts';
import type { Asked, Typing } from './keys.ts';

/** Does what a key asked of a workshop that this window leads; the drawer is the window's own. */
export function doAsAsked(asked: Asked, running: Running, typing: Typing): void {
  if (asked.kind === 'digit') {
    const hands = typing.digit(asked.digit);
    if (hands) running.happen(hands);
    return;
  }
  if (asked.kind === 'letter') {
    running.happen({ type: asked.to, option: asked.option });
    if (asked.to === 'hand') typing.letter(asked.option);
    return;
  }
  typing.forget();
  if (asked.kind === 'next') running.next();
  else if (asked.kind === 'back') running.happen({ type: 'back' });
  else if (asked.kind === 'undo') running.happen({ type: 'undo' });
  else if (asked.kind === 'blank') running.happen({ type: 'blank' });
  else if (asked.kind === 'start') start(running);
  else if (asked.kind === 'larger') resize(running, 1);
  else if (asked.kind === 'smaller') resize(running, -1);
}

/** Makes the room's text a step larger or smaller. */
export function resize(running: Running, by: 1 | -1): void {
  running.happen({ type: 'size', size: sizeBeside(running.workshop.session.size, by) });
}

/** F5 on a clicker begins the show: the room is not blank, and the scene is set. */
function start(running: Running): void {
  const { blank, phase } = running.workshop.session;
  if (blank) running.happen({ type: 'blank' });
  if (phase === 'before') running.next();
}
