import type { WholeShelf } from '../../src/keep/shelf.ts';

/** Everything that stands in a browser's database, as it stands there, as one text. */
export async function rawText(base: string): Promise<string> {
  const database = await done(indexedDB.open(`common-ground ${base}`));
  const store = database.transaction('kept', 'readonly').objectStore('kept');
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  database.close();
  return JSON.stringify(keys.map((key, at) => [key, values[at]]));
}

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Everything on a shelf, to be compared before and after. */
export const allOn = async (shelf: WholeShelf): Promise<ReadonlyMap<string, unknown>> =>
  new Map(await shelf.readAll(''));
