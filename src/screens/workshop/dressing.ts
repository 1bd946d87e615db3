/**
 * Puts the page into the room's dress, in which half of the size follows the person's own text size
 * and half the width of the screen; until the returned function is called.
 */
export function dressAsRoom(page: Document, textSize: number): () => void {
  const { dataset, style } = page.documentElement;
  const before = style.fontSize;
  dataset['view'] = 'room';
  style.fontSize =
    textSize === 100
      ? ''
      : `calc(max(${(16 * textSize) / 100}px + 0.8333vw, 1.6667vw) * var(--room-size, 1))`;
  return () => {
    delete dataset['view'];
    style.fontSize = before;
  };
}
