import { describe, expect, it } from 'vitest';
import { article, importText, pageOf } from '#test/importText.ts';

const linksOf = ({ story }: ReturnType<typeof importText>) =>
  story.body
    .flatMap((block) => ('marks' in block ? (block.marks ?? []) : []))
    .filter(({ type }) => type === 'link');
const hrefsOf = (imported: ReturnType<typeof importText>) =>
  linksOf(imported).map((mark) => (mark.type === 'link' ? mark.href : ''));
const page = (body: string, address?: string) =>
  importText(pageOf(`<article><h1>Ferry returns</h1>${body}</article>`), address ? { address } : undefined);

const notes =
  '<h2 id="notes">Notes</h2><ol><li id="note-1">The rudder is made of steel and was built in the yard.</li><li id="note-2">The line has two boats, of which one sails all year.</li></ol>';

describe('a link within the article', () => {
  it.each([undefined, 'https://coast.example/ferry'])(
    'keeps its place in the story (page at %s)',
    (address) => {
      const imported = page(
        `${article}<p>See <a href="#note-2">the second note</a> or <a href="#notes">all notes</a>.</p>${notes}`,
        address,
      );
      expect(hrefsOf(imported)).toEqual(['#l2', '#h1']);
      expect(imported.report.unusable).toBeUndefined();
    },
  );

  it('may name the page’s own address, and an anchor before its place', () => {
    const address = 'https://coast.example/ferry';
    const imported = page(
      `${article}<p>See <a href="${address}#crew">the crew</a> and <a href="${address}/list#x">the list</a>.</p><p><a name="crew"></a></p><p>The crew of nine slept on the pier that night, they said.</p>`,
      address,
    );
    expect(hrefsOf(imported)).toEqual(['#p6', `${address}/list#x`]);
  });

  it('leads to the paragraph that a mark inside it names', () => {
    const imported = page(
      `<p>The ferry left the harbour at dawn<sup id="ref-1"><a href="#note-1">1</a></sup> on Tuesday, the coastguard said.</p>${article}<ol><li id="note-1">The rudder is made of steel. <a href="#ref-1">Back to the text</a></li></ol>`,
    );
    expect(hrefsOf(imported)).toEqual(['#l1', '#p1']);
  });

  it('is plain text if its place is not in the story, and reported', () => {
    const imported = page(
      `${article}<p>See <a href="#comments">what readers say</a> of the ferry and the pier.</p>`,
    );
    expect(hrefsOf(imported)).toEqual([]);
    expect(imported.report.unusable).toEqual([
      {
        field: 'link',
        value: 'what readers say',
        because: 'the place it leads to, #comments, is not in the article',
      },
    ]);
  });

  it('is kept in a paste as well', () => {
    const imported = importText(
      `<h1>Ferry returns</h1>${article}<p>See <a href="#n">the note</a>.</p><p id="n">The rudder is made of steel.</p>`,
    );
    expect(hrefsOf(imported)).toEqual(['#p6']);
  });
});
