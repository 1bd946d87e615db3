// Runs a command of the house: `check`, `play` or `new`.
import './install.mjs';
import { bundled, root } from './bundle.mjs';

const rooms = ['command', 'analysis', 'conversation', 'language'].map((room) => `src/${room}`);
const { run } = await bundled('src/command/main.ts', rooms);
const here = {
  root,
  argv: process.argv.slice(2),
  folder: process.env.INIT_CWD ?? process.cwd(),
  today: process.env.COMMON_GROUND_TODAY ?? new Date().toISOString().slice(0, 10),
};
process.exitCode = await run(here);
