/** What a person did, and may do next: values and sentences, with the time told from outside. */
export * from './attempt.ts';
export * from './as-file.ts';
export * from './days.ts';
export * from './progress.ts';
export * from './progress-words.ts';
export * from './settings.ts';
