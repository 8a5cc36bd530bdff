import { describe, expect, it } from 'vitest';
import { importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const [one, two, three, four] = sentences;
const importWith = (box: string) =>
  importText(
    pageOf(
      `<article><h1>Ferry returns</h1><p>${one}</p>${box}<p>${two}</p><p>${three}</p><p>${four}</p></article>`,
    ),
  );
const linesOf = (title: string, ...lines: readonly string[]) =>
  `<details><summary>${title}</summary><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></details>`;

describe('a box about the article itself', () => {
  it.each([
    linesOf(
      'About this content',
      'Ana Wu',
      'Sun 3 Nov 2024 09.30 GMT',
      '<a href="/r">Reuse this content</a>',
    ),
    linesOf('First published on Sun 3 Nov 2024 09.30 GMT', 'Last modified on Sun 3 Nov 2024 10.12 GMT'),
    linesOf('Share', 'Facebook', 'X', 'WhatsApp', 'E-mail'),
    linesOf('Über diesen Artikel', 'Ana Wu', 'Ressort: Küste', 'Alle Rechte vorbehalten'),
    linesOf('À propos de cet article', 'Ana Wu', 'Publié le 3 novembre 2024'),
    linesOf('Sobre este artículo', 'Ana Wu', '3 de noviembre de 2024'),
    linesOf('Sobre este artigo', 'Ana Wu', '3 de novembro de 2024'),
    linesOf('Over dit artikel', 'Ana Wu', '3 november 2024'),
    linesOf('Om artikeln', 'Ana Wu', 'Publicerad 3 november 2024'),
    linesOf('O artykule', 'Ana Wu', 'Opublikowano: 3 listopada 2024'),
    linesOf('Об этой статье', 'Анна Ву', 'Все права защищены'),
    linesOf('About this content', 'This article was published on 3 May 2024, at 11.40.'),
    '<aside><div>Section: Coast</div><div>Tags: ferries, piers</div><div>© 2024 Coastwire</div></aside>',
  ])('is left out and listed: %s', (box) => {
    const imported = importWith(box);
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.dropped.map(({ text }) => text).join()).not.toBe('');
  });

  it.each([
    [linesOf('How does the line work?', 'It sails twice a day, in winter once, and on Sundays it rests.'), 2],
    [
      linesOf(
        'About this article',
        'Ana Wu spoke to nine islanders in their kitchens over three weeks in May.',
      ),
      2,
    ],
    [linesOf('About this article', 'It was amended on 3 May 2024 to correct the age of the line.'), 2],
    [linesOf('The line', 'Founded: 1911', 'Boats: 4', 'Captain: Kit Larsen'), 4],
    [linesOf('What happened when', '3 May 2024', 'Rudder cracks', '4 May 2024', 'Ferry returns'), 5],
  ])('is not one with prose, or with facts of the story: %s', (box, lines) => {
    expect(textsOf(importWith(box))).toHaveLength(sentences.length + lines);
  });
});
