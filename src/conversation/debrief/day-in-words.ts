const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date written `2026-11-24` as “24 November 2026”; anything else as it stands. */
export function dayInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
