const nameOf = (base: string): string => `common-ground ${base} plans`;

/** Whether anybody has planned on this device, so that those who never did load nothing for it. */
export function hasPlanned(storage: () => Storage, base: string): boolean {
  try {
    return storage().getItem(nameOf(base)) !== null;
  } catch {
    return false;
  }
}

/** Remembers that somebody planned here; where nothing can be remembered, nothing is kept either. */
export function rememberPlanning(storage: () => Storage, base: string): void {
  try {
    storage().setItem(nameOf(base), 'yes');
  } catch {
    return;
  }
}
