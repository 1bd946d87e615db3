// @vitest-environment jsdom
import { inflateRawSync } from 'node:zlib';
import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import { recordAsPage } from '../../../src/practice/planning.ts';
import { asWord, documentOf } from '../../../src/screens/paper/as-word.ts';
import { aRecord } from '../../practice/record/records.ts';

/** A file of a zip archive, found by its central directory. */
function fileIn(zip: Buffer, name: string): string {
  let at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  while (at >= 0 && zip.readUInt32LE(at) === 0x02014b50) {
    const [long, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const found = zip.toString('utf8', at + 46, at + 46 + (long ?? 0));
    if (found === name) return opened(zip, at);
    at += 46 + (long ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`There is no ${name} in this archive.`);
}

function opened(zip: Buffer, entry: number): string {
  const [size, local] = [zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)];
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + size);
  return (zip.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
}

async function written() {
  const page = recordAsPage(aRecord().shared);
  const text = fileIn(await Packer.toBuffer(documentOf(page)), 'word/document.xml');
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  const all = (name: string) => [...parsed.getElementsByTagName(name)];
  return { page, all };
}

describe('a record in Word', () => {
  it('has real headings, one for each section', async () => {
    const { page, all } = await written();
    const styled = (style: string) =>
      all('w:p')
        .filter((each) => each.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style)
        .map(({ textContent }) => textContent);
    expect(styled('Heading1')).toEqual([page.title]);
    expect(styled('Heading2')).toEqual(page.sections.map(({ heading }) => heading));
  });

  it('has real tables with a heading row, and every word that was agreed', async () => {
    const { all } = await written();
    expect(all('w:tbl')).toHaveLength(2);
    expect(all('w:tblHeader')).toHaveLength(2);
    const rows = all('w:tr').map((row) =>
      [...row.getElementsByTagName('w:tc')].map(({ textContent }) => textContent),
    );
    expect(rows).toContainEqual([
      'Mrs Dunn (school)',
      'reads with R. on Tuesday',
      '7 December 2026',
      '',
    ]);
    expect(all('w:numPr').length).toBeGreaterThan(2);
  });

  it('is a file of the kind that Word opens', async () => {
    const blob = await asWord(recordAsPage(aRecord().shared));
    expect(blob.size).toBeGreaterThan(1000);
    expect(blob.type).toContain('wordprocessingml');
  });
});
