import { printRoute } from '../../shell/route.ts';

/** Opens the projector's window, or brings it to the front where it is open already. */
export function openRoom(session: string): void {
  window.open(
    printRoute({ screen: 'room', session }),
    `common-ground-room-${session}`,
    'popup,width=1024,height=768',
  );
}
