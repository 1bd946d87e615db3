import { openOwnFile, takeTurn, type Opened, type Turn } from '../../keep/desk.ts';
import { paperLine, type PaperLine } from './line.ts';

/** What a plan or a record on the screen needs of the browser, but for where it is kept. */
export interface Desk {
  /** Opens the text of a file that may be our own. */
  open(text: string): Opened;
  /** The turn to write one paper, among all pages on which it is open. */
  turn(paper: string, told: (mayWrite: boolean) => void): Turn;
  /** The line to the other pages on which it is open. */
  line<Paper>(paper: string): PaperLine<Paper>;
}

/** The desk of the copy of the app that stands at `base`. */
export const deskOf = (base: string, locks: LockManager | undefined): Desk => ({
  open: openOwnFile,
  turn: (paper, told) => takeTurn(nameOf(base, paper), locks, told),
  line: (paper) => paperLine(nameOf(base, paper)),
});

const nameOf = (base: string, paper: string): string => `common-ground ${base} ${paper}`;
