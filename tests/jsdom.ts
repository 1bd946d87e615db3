/** What jsdom lacks and the screens need: an animation that is over at once. */
Element.prototype.animate ??= () =>
  ({ cancel() {}, finished: Promise.resolve(), onfinish: null }) as unknown as Animation;
