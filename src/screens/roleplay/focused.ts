/** Takes the focus when it comes on the page, so that reading goes on there. */
export const focused = (node: HTMLElement): void => {
  node.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};
