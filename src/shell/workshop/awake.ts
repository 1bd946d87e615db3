/**
 * Keeps the screen on while a page is looked at, where the browser can, until the returned function
 * is called. A lock is lost whenever the page is hidden, so it is asked for again.
 */
export function stayAwake(page: Document, device: Navigator): () => void {
  if (!('wakeLock' in device)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async () => {
    if (page.visibilityState !== 'visible' || over) return;
    try {
      lock = await device.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      lock = null;
    }
  };
  const asked = () => void ask();
  page.addEventListener('visibilitychange', asked);
  asked();
  return () => {
    over = true;
    page.removeEventListener('visibilitychange', asked);
    void lock?.release();
  };
}
