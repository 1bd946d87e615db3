export const print = (): string => '';
