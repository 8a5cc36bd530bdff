import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const importPage = (above: string, within = '') =>
  importText(
    pageOf(
      `<main>${above}<article id="a"><h1>Ferry returns</h1>${article}${within}<p id="end">The line says more on Friday.</p></article></main>`,
    ),
  );
const withEnd = [...sentences, 'The line says more on Friday.'];

describe('a line that leads past the head of a page', () => {
  it.each([
    ['Skip to main content', 'Jump to content'],
    ['Direkt zum Inhalt', 'Zur Navigation springen'],
    ['Aller au contenu', 'Saltar al contenido', 'Vai al contenuto', 'Ga naar hoofdinhoud'],
    ['Til innholdet på siden', '本文まで飛ばす'],
  ])('is left out and listed, in any language, as it leads to another place of the page: %s', (...lines) => {
    const links = lines.map((line) => `<p><a href="#a">${line}</a></p>`).join('');
    const list = `<ul>${lines.map((line) => `<li><a href="#a">${line}</a></li>`).join('')}</ul>`;
    for (const above of [links, list]) {
      const imported = importPage(above);
      expect(imported.story.headline).toBe('Ferry returns');
      expect(textsOf(imported)).toEqual(withEnd);
      expect(imported.report.dropped.map(({ text }) => text).join()).toContain(lines[0]);
    }
  });

  it('is left out within the text too', () => {
    expect(textsOf(importPage('', '<p><a href="#end">Przejdź do końca galerii</a></p>'))).toEqual(withEnd);
  });

  it('is no headline of text copied from a page', () => {
    const text = `Skip to main content\nSkip to navigation\n\nFerry returns\n\n${sentences.join('\n\n')}`;
    const imported = importText(text);
    expect(imported.story.headline).toBe('Ferry returns');
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.dropped).toContainEqual({ text: 'Skip to main content', why: 'furniture' });
  });

  it('stays if it is words of the text, or a list of contents within it', () => {
    const words = 'Skip to the end and you miss the rudder.';
    expect(textsOf(importPage('', `<p>${words}</p>`))).toContain(words);
    const told = 'Skip to the content';
    expect(textsOf(importText(`Ferry returns\n\n${sentences.join('\n\n')}\n\n${told}`))).toContain(told);
    expect(textsOf(importPage('', '<ul><li><a href="#end">What comes next</a></li></ul>'))).toContain(
      'What comes next',
    );
  });
});
