/** How large the room's text is asked to be; a page too full for it is shown as large as it fits. */
export const ROOM_SIZES = ['usual', 'larger', 'largest'] as const;
export type RoomSize = (typeof ROOM_SIZES)[number];

/** The size so many steps on; at either end it stays. */
export const sizeBeside = (size: RoomSize, by: 1 | -1): RoomSize =>
  ROOM_SIZES[ROOM_SIZES.indexOf(size) + by] ?? size;
