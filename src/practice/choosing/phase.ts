/** Where a child is at school. */
export const PHASES = ['early', 'primary', 'secondary'] as const;
export type Phase = (typeof PHASES)[number];

/** A phase in words. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  early: 'Nursery and Reception',
  primary: 'Primary',
  secondary: 'Secondary',
};

/** The phase that a scenario's setting tells of, as `Primary, Year 4` does; null where it is none. */
export function phaseOf(setting: string): Phase | null {
  const year = Number(/\byear (\d{1,2})\b/i.exec(setting)?.[1] ?? 0);
  if (/\b(?:nursery|reception|early years)\b/i.test(setting)) return 'early';
  if (year > 0) return year < 7 ? 'primary' : 'secondary';
  return PHASES.find((phase) => new RegExp(`\\b${phase}\\b`, 'i').test(setting)) ?? null;
}
