import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { article } from '#test/importText.ts';
import { importArticle } from '../importArticle.ts';
import { splitFile } from '../splitFile.ts';
import { splitEpub } from './splitEpub.ts';

const container =
  '<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const opf = (items: string, spine: string) =>
  `<package><metadata xmlns:dc="d"><dc:title>Harbour Year</dc:title><dc:creator>Ana Wu</dc:creator><dc:language>en</dc:language></metadata>
  <manifest>${items}</manifest><spine>${spine}</spine></package>`;
const chapter = (title: string, more = '') =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1>${article}${more}</body></html>`;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function book(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const items = `<item id="nav" href="nav.xhtml" properties="nav"/><item id="cover" href="cover.xhtml"/>
  <item id="one" href="text/one.xhtml"/><item id="two" href="text/tw%6F.xhtml"/>`;
const spine = ['cover', 'nav', 'one', 'two', 'lost'].map((id) => `<itemref idref="${id}"/>`).join('');
const whole = {
  'META-INF/container.xml': container,
  'OPS/book.opf': opf(items, spine),
  'OPS/nav.xhtml': '<html><body><nav><ol><li>Ferry returns, and the storm ends</li></ol></nav></body></html>',
  'OPS/cover.xhtml': '<html><body><img src="pier.png"/></body></html>',
  'OPS/text/one.xhtml': chapter(
    'Ferry returns',
    '<figure><img src="../pier.png"/><figcaption>The pier.</figcaption></figure>',
  ),
  'OPS/text/two.xhtml': chapter('Storm ends', '<p><img src="../../../etc/secret.png"/></p>'),
  'OPS/pier.png': png,
};

describe('a book in EPUB', () => {
  it('gives each chapter with text in reading order, with its pictures and the book’s author', () => {
    const chapters = splitFile({ name: 'book.epub', bytes: book(whole) }).articles;
    expect(chapters.map((files) => files.map(({ name }) => name))).toEqual([
      ['OPS/text/one.xhtml', 'OPS/pier.png'],
      ['OPS/text/two.xhtml'],
    ]);
    const imported = chapters.map((files) => importArticle(files));
    expect(
      imported.map((one) => (one.ok ? [one.value.story.headline, one.value.story.byline] : one.error)),
    ).toEqual([
      ['Ferry returns', 'Ana Wu'],
      ['Storm ends', 'Ana Wu'],
    ]);
    expect(imported[0]?.ok && imported[0].value.pictures).toHaveLength(1);
  });

  it('that is damaged, or no book, stays one file, to be named', () => {
    const cut = book(whole).slice(0, 400);
    for (const bytes of [cut, book({ 'a.txt': 'a' })]) {
      expect(splitFile({ name: 'x.epub', bytes }).articles).toHaveLength(1);
      expect(importArticle([{ name: 'x.epub', bytes }])).toMatchObject({
        ok: false,
        error: { kind: 'binary' },
      });
    }
  });

  it('takes nothing from outside the book, and no name with a meaning of its own', () => {
    const files = { ...whole, '../out.xhtml': chapter('Out'), __proto__: 'x', 'OPS/constructor': 'x' };
    expect(splitEpub(book(files))).toHaveLength(2);
    expect(Object.keys({})).toEqual([]);
  });

  it('made to fill the memory is refused before it is unpacked', () => {
    const large = { ...whole, 'OPS/text/one.xhtml': ' '.repeat(210 * 2 ** 20) };
    expect(splitEpub(book(large))).toBeUndefined();
  });

  it('gives a chapter once, however often the book names it', () => {
    const again = { ...whole, 'OPS/book.opf': opf(items, '<itemref idref="one"/>'.repeat(3000)) };
    expect(splitEpub(book(again))).toHaveLength(1);
  });

  it('loses no chapter that can’t be read: its own import says why', () => {
    const deep = `<html><body>${'<div>'.repeat(3000)}Nine people are back in the harbour of Bergen.</body></html>`;
    expect(splitEpub(book({ ...whole, 'OPS/text/one.xhtml': deep }))).toHaveLength(2);
  });
});
