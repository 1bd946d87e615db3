/** What an author writes: the vocabulary, the types, and what needs no parser. Reading and printing
 * stand in `reading.ts`. */
export * from './vocabulary.ts';
export * from './scenario.ts';
export * from './diagnostic.ts';
export * from './places.ts';
export { plain } from './text.ts';
export { slug } from './slug.ts';
export { hash } from './hash.ts';
export { byPlace } from './by-place.ts';
export { skeleton } from './skeleton.ts';
