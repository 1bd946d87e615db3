/** A moment as ISO text with this place's own wall clock and its distance from UTC. */
export function wallClock(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  const sign = ahead < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local}${sign}${hours}:${minutes}`;
}

/** A new id: the time and chance, so that two tabs never give the same. */
export function newId(moment: Date, chance: () => number): string {
  const tail = Math.floor(chance() * 36 ** 5).toString(36);
  return `${moment.getTime().toString(36)}${tail.padStart(5, '0')}`;
}
