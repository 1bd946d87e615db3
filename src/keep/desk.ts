/** The door for a desk with plans and records on it: whose turn it is to write, and what a file holds. */
export { takeTurn, type Turn } from './one-writer.ts';
export { openOwnFile, type Opened } from './own-file.ts';
