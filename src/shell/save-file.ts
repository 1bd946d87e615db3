import type { TextFile } from '../practice/index.ts';

/** Offers a text to the person as a file to save on this device. */
export const saveFile = ({ name, text }: TextFile, kind = 'application/json'): void =>
  saveBlob(name, new Blob([text], { type: kind }));

/** Offers anything to the person as a file to save on this device. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
