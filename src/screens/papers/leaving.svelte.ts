import { onDestroy, onMount } from 'svelte';

/** Hands what waits to storage when the page is hidden or left, and closes when the screen is. */
export function keepOnLeaving(paper: { flush(): void; close(): void }): void {
  const flush = () => paper.flush();
  onMount(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
  });
  onDestroy(() => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    paper.close();
  });
}
