import { describe, expect, it } from 'vitest';
import type { Imported } from '#core/importers/imported.ts';
import { importText, pageOf, sentences } from '#test/importText.ts';

const clocks = ['14:05', '13:40', '13:02', '12:15'];
const live = (entry: (clock: string, text: string, at: number) => string) =>
  importText(
    pageOf(
      `<article><h1>Storm live</h1>${clocks.map((clock, i) => entry(clock, `<p>${sentences[i]}</p>`, i)).join('')}</article>`,
    ),
  );
const headingsOf = ({ story }: Imported) =>
  story.body.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
const paragraphsOf = ({ story }: Imported) =>
  story.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

describe('entries of a live report', () => {
  it.each<readonly [string, (clock: string, text: string) => string]>([
    ['articles', (clock, text) => `<article><time>${clock}</time>${text}</article>`],
    ['sections', (clock, text) => `<section><p><time>${clock}</time></p>${text}</section>`],
    ['named one by one', (clock, text) => `<div class="entry e${clock}"><time>${clock}</time>${text}</div>`],
    ['counted from now', (clock, text) => `<div><time><i>2h ago</i><i>${clock}</i></time>${text}</div>`],
    [
      'counted beside',
      (clock, text) => `<div><header><time>2h ago</time><b>${clock}</b></header>${text}</div>`,
    ],
  ])('stand in their order, each under its time as printed: %s', (_, entry) => {
    const imported = live(entry);
    expect(headingsOf(imported)).toEqual(clocks);
    expect(paragraphsOf(imported)).toEqual(sentences);
  });

  it('have their own heading behind the time, wherever the page has it', () => {
    const own = clocks.map((clock, i) => `${clock} Point ${i}`);
    const below = live(
      (clock, text, i) => `<article><time>${clock}</time><h2>Point ${i}</h2>${text}</article>`,
    );
    const above = live(
      (clock, text, i) => `<article><h2>Point ${i}</h2><time>${clock}</time>${text}</article>`,
    );
    const inside = live(
      (clock, text, i) => `<article><h2><time>${clock}</time> Point ${i}</h2>${text}</article>`,
    );
    expect([below, above, inside].map(headingsOf)).toEqual([own, own, own]);
  });

  it('of a word or two have a heading too', () => {
    const imported = live(
      (clock, text, i) => `<li><time>${clock}</time>${i === 1 ? '<p>Goal!</p>' : text}</li>`,
    );
    expect(headingsOf(imported)).toEqual(clocks);
  });

  it('are not parts whose time stands in a sentence or below the text', () => {
    const within = live(
      (clock, text) => `<section>${text}<p>We wrote this at <time>${clock}</time></p></section>`,
    );
    expect(headingsOf(within)).toEqual([]);
  });
});
