/** The short scenario that teaches the screen by being played; offered first to who is new here. */
export const FIRST_MEETING = 'five-past-three';
