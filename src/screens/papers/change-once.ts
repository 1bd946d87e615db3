import type { AnyPaper, DrawerOf, PaperServices } from './paper.svelte.ts';

/**
 * Changes a paper that is not open on this page; a page on which it is open hears of it and goes on
 * from there. False where there is no such paper any more.
 */
export async function changeOnce<T extends AnyPaper>(
  kind: 'plan' | 'record',
  id: string,
  drawerOf: DrawerOf<T>,
  { papers, desk, now }: PaperServices,
  how: (paper: T, now: string) => T,
): Promise<boolean> {
  const drawer = drawerOf(await papers());
  const found = await drawer.one(id);
  if (!found) return false;
  const changed = how(found, now());
  await drawer.keep(changed);
  const line = (await desk()).line<T>(`${kind}/${id}`);
  line.say({ kind: 'so', paper: changed });
  line.close();
  return true;
}
