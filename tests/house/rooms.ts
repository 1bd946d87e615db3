/** The table of house rules as data: which room may import which, and which packages occur where. */
export const ROOMS = {
  language: { rooms: [], packages: ['yaml'] },
  conversation: { rooms: ['language'], packages: ['xstate'] },
  analysis: { rooms: ['conversation', 'language'], packages: ['xstate'] },
  practice: { rooms: ['conversation', 'language'], packages: ['xstate'] },
  keep: { rooms: ['practice', 'language'], packages: ['idb-keyval'] },
  shell: {
    rooms: ['language', 'conversation', 'practice', 'keep'],
    packages: ['svelte', '@xstate/svelte'],
  },
  parts: { rooms: [], packages: ['svelte'] },
  screens: {
    rooms: ['shell', 'parts', 'practice', 'analysis', 'conversation', 'language'],
    // Each of the last two is fetched by the one screen that needs it.
    packages: ['svelte', '@dagrejs/dagre', 'docx'],
  },
  command: { rooms: ['language', 'conversation', 'analysis'], packages: ['node:', 'vite'] },
} as const satisfies Record<string, { rooms: readonly string[]; packages: readonly string[] }>;

export type Room = keyof typeof ROOMS;

/** The only doors through which a neighbour may be entered: light ones and, named, heavy ones. */
export const DOORS = [
  'index.ts',
  'reading.ts',
  'charts.ts',
  'playing.ts',
  'loading.ts',
  'looking-back.ts',
  'choosing.ts',
  'planning.ts',
  'desk.ts',
  'group.ts',
  'safe.ts',
  'workshop/index.ts',
  'roleplay/index.ts',
];
