import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, textsOf } from '#test/importText.ts';

const captions = ['The pier at dawn, with the ferry behind it.', 'Ana Wu in the office of the line.'];
const figures = captions
  .map(
    (caption, i) =>
      `<figure><img src="https://a.example/p${i}.jpg"><figcaption>${caption} Photograph: Kit Larsen/Coastwire</figcaption></figure>`,
  )
  .join('');
const listed = (...items: readonly string[]) => {
  const imported = importText(
    pageOf(
      `<article><h1>Ferry returns</h1>${article}${figures}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><p>The line says more on Friday.</p></article>`,
    ),
  );
  return { items: textsOf(imported).filter((text) => items.includes(text)), imported };
};

describe('a list on a page with pictures', () => {
  it.each([
    [captions],
    [captions.slice(0, 1)],
    [['The pier at dawn', 'Ana Wu in the office…']],
    [captions.map((caption) => `${caption} Photograph: Kit Larsen/Coastwire`)],
  ])('is left out if it repeats their captions, whole or cut: %s', (items) => {
    const { items: kept, imported } = listed(...items);
    expect(kept).toEqual([]);
    expect(imported.report.dropped).toContainEqual({ text: items[0], why: 'repeat' });
  });

  it('is left out if every item ends as captions do, whose pictures are not all there', () => {
    const items = [
      '1. The pier at noon. Photograph: Kit Larsen/Coastwire',
      '2. The rudder, seen from the slip. Photograph: Ana Wu/PA',
    ];
    const { items: kept, imported } = listed(...items);
    expect(kept).toEqual([]);
    expect(imported.report.dropped).toContainEqual({ text: items[0], why: 'furniture' });
  });

  it.each([
    [['The pier at noon. Photograph: Kit Larsen/Coastwire', 'What happens next']],
    [['The photos are by Kit Larsen.', 'The line is owned by Ana Wu / Coastwire.']],
    [['The pier at dawn', 'The mainland at noon']],
    [['The pier']],
    [[...captions, 'What happens next']],
  ])('stays if an item is something else, or too short to tell: %s', (items) => {
    expect(listed(...items).items).toEqual(items);
  });
});
