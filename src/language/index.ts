/** What an author writes: the vocabulary, the types, and (soon) the one road from text to them. */
export * from './vocabulary.ts';
export * from './scenario.ts';
export * from './diagnostic.ts';
export * from './places.ts';
