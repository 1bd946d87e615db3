// Runs a command of the house: `check` or `play`.
import './install.mjs';
import { bundled, root } from './bundle.mjs';

const rooms = ['command', 'analysis', 'conversation', 'language'].map((room) => `src/${room}`);
const { run } = await bundled('src/command/main.ts', rooms);
const here = { root, argv: process.argv.slice(2), folder: process.env.INIT_CWD ?? process.cwd() };
process.exitCode = await run(here);
