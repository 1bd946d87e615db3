import type { TextFile } from '../practice/index.ts';

/** Offers a text to the person as a file to save on this device. */
export function saveFile({ name, text }: TextFile, kind = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: kind }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
