/** What nobody waits for leaves the first seconds to what somebody does. */
const LATER_MS = 3000;

/** Settled some time after the page has loaded, once it has nothing better to do. */
export const settled = (page: Window): Promise<void> =>
  new Promise((resolve) => {
    const rest = () =>
      'requestIdleCallback' in page
        ? page.requestIdleCallback(() => resolve(), { timeout: 5000 })
        : setTimeout(resolve, 1000);
    const later = () => setTimeout(rest, LATER_MS);
    if (page.document.readyState === 'complete') later();
    else page.addEventListener('load', later, { once: true });
  });
