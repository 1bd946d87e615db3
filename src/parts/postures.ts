/** One way in which two people sit at a table, as strokes in a box of 300 by 150. */
export interface Drawing {
  readonly words: string;
  readonly body: string;
  readonly arm: string;
  readonly head: readonly [x: number, y: number];
  /** The arm goes over the head where the hand is at the face. */
  readonly armOver: boolean;
  readonly gaze: string;
  readonly gazeEnd: readonly [x: number, y: number];
  /** Both lean over one page. */
  readonly together: boolean;
}

const seated = { armOver: false, together: false } as const;

/** Eight postures, one for each family of moods. Source: the look, page 10. */
export const POSTURES = {
  guarded: {
    ...seated,
    words: 'Sits back. Arms folded.',
    body: 'M56 190 L52 104',
    arm: 'M48 100 L78 116 L38 122',
    head: [53, 57],
    gaze: 'M80,60 L212,62',
    gazeEnd: [212, 62],
  },
  aside: {
    ...seated,
    words: 'Polite. Looks past you.',
    body: 'M60 190 L54 104',
    arm: 'M54 104 L72 133 L98 134',
    head: [47, 58],
    gaze: 'M24,54 L5,50',
    gazeEnd: [5, 50],
  },
  pressing: {
    ...seated,
    words: 'Leans over the table. Hand flat on it.',
    body: 'M64 190 L98 108',
    arm: 'M98 108 L128 126 L164 134',
    head: [124, 70],
    gaze: 'M150,66 L216,60',
    gazeEnd: [216, 60],
  },
  hurting: {
    ...seated,
    armOver: true,
    words: 'Head down. A hand to the brow.',
    body: 'M58 190 Q52 124 82 112',
    arm: 'M80 116 L106 134 L126 100',
    head: [106, 88],
    gaze: 'M126,106 L142,128',
    gazeEnd: [142, 128],
  },
  weighing: {
    ...seated,
    armOver: true,
    words: 'Still. A hand at the chin.',
    body: 'M62 190 L64 106',
    arm: 'M64 108 L96 134 L88 84',
    head: [70, 60],
    gaze: 'M94,72 L152,128',
    gazeEnd: [152, 128],
  },
  sharing: {
    ...seated,
    words: 'Faces you. Hands open.',
    body: 'M62 190 L76 105',
    arm: 'M76 107 L102 133 L134 122',
    head: [84, 59],
    gaze: 'M110,60 L216,60',
    gazeEnd: [216, 60],
  },
  alongside: {
    ...seated,
    together: true,
    words: 'Both lean over the same page.',
    body: 'M58 190 L86 108',
    arm: 'M88 110 L104 134 L132 134',
    head: [102, 66],
    gaze: 'M122,82 L152,126',
    gazeEnd: [152, 126],
  },
  leaving: {
    ...seated,
    words: 'Stands. Half turned to the door.',
    body: 'M46 190 L44 78',
    arm: 'M46 82 L50 112 L44 134',
    head: [38, 30],
    gaze: 'M14,28 L2,26',
    gazeEnd: [2, 26],
  },
} as const satisfies Record<string, Drawing>;

export type Posture = keyof typeof POSTURES;

/** You: upright, or leaning in when the parent does. */
export const YOU = {
  upright: { body: 'M262 190 L250 104', arm: 'M246 104 L236 133 L206 134', head: [245, 58] },
  leaning: { body: 'M262 190 L232 108', arm: 'M228 110 L214 134 L186 134', head: [216, 66] },
} as const;
