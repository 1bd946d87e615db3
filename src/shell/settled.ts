/** Settled once the page has loaded and has nothing better to do: for all that nobody waits for. */
export const settled = (page: Window): Promise<void> =>
  new Promise((resolve) => {
    const rest = () =>
      'requestIdleCallback' in page
        ? page.requestIdleCallback(() => resolve(), { timeout: 5000 })
        : setTimeout(resolve, 1000);
    if (page.document.readyState === 'complete') rest();
    else page.addEventListener('load', rest, { once: true });
  });
