import { MOVES } from '../../src/language/index.ts';
import { read, type Sound } from '../../src/language/reading.ts';

const BEATS = 300;
const MARKS = 12;

/** A generated scenario in which everything asks about something: a hard case for exploring. */
export function bigScenario(): Sound {
  const reading = read(text(), 'big', { facts: [], principles: [] });
  if (reading.kind === 'unsound') throw new Error(JSON.stringify(reading.diagnostics[0]));
  return reading;
}

const mark = (number: number): string => `m${String(number % MARKS)}`;
const move = (number: number): string => MOVES[number % MOVES.length] as string;

function text(): string {
  const track = Array.from({ length: MARKS }, (_, at) => `  m${at}: Mark ${at}.`).join('\n');
  const beats = Array.from({ length: BEATS - 1 }, (_, at) => beat(at)).join('\n');
  return `---
scenario: 1
summary: Generated.
parent: denies-need
people: { parent: Ms Hale, child: Theo, you: Mrs Byrne }
setting: Primary
minutes: 60
track:
${track}
---

# Big

Generated.

${beats}
## Beat ${BEATS - 1}

> The end.

\`ending intact step\`
`;
}

/** Three choices on to later beats; what they ask and set goes round through all marks and moves. */
function beat(at: number): string {
  const to = (by: number): string => `#beat-${Math.min(BEATS - 1, at + by)}`;
  return `## Beat ${at}

> \`if ${mark(at)} and heard >= 2\` Yes.

> \`else\` No.

- [“First, at ${at}.”](${to(1)}) \`${move(at)}\` \`set ${mark(at)}\`

  A note.

- [“Second, at ${at}.”](${to(2)}) \`${move(at * 5 + 1)}\` \`if not ${mark(at + 3)} or threat < 3\`

  A note.

- [“Third, at ${at}.”](${to(3)}) \`${move(at * 7 + 2)}\` \`set ${mark(at + 5)}\`

  A note.
`;
}
