import { describe, expect, it } from 'vitest';
import { findLinkedArticle } from './jsonLd.ts';

const article = (fields: object) =>
  findLinkedArticle([{ '@type': 'NewsArticle', headline: 'Ferry returns', ...fields }]);

describe('the authors in JSON-LD', () => {
  it.each([
    [{ author: 'Ana Wu,' }],
    [{ author: ['Ana Wu,', 'and Jo Lind;'] }, 'Ana Wu', 'Jo Lind'],
    [{ author: { name: { '@value': 'Ana Wu', '@language': 'en' } } }],
    [{ author: { name: ['Ana Wu', 'Jo Lind'] } }, 'Ana Wu', 'Jo Lind'],
    [{ author: { '@value': 'Ana Wu' } }],
    [{ author: { '@list': [{ name: 'Ana Wu' }, 'Jo Lind'] } }, 'Ana Wu', 'Jo Lind'],
    [{ author: [{ '@list': [{ name: { '@value': 'Ana Wu' } }] }, { name: 'Jo Lind' }] }, 'Ana Wu', 'Jo Lind'],
    [{ author: { '@type': 'Person', givenName: 'Ana', familyName: 'Wu' } }],
    [{ author: { givenName: 'Ana', additionalName: 'M.', familyName: 'Wu' } }, 'Ana M. Wu'],
    [{ author: { name: 'By Ana Wu' } }],
  ])('are names, however they are nested: %j', (fields, ...names) => {
    expect(article(fields)?.authors).toEqual(names.length > 0 ? names : ['Ana Wu']);
  });

  it.each([
    { author: 'https://coast.example/ana' },
    { author: null },
    { author: { url: 'https://x.example' } },
    {},
  ])('are none in %j', (fields) => {
    expect(article(fields)?.authors).toEqual([]);
  });
});

describe('the dates in JSON-LD', () => {
  it.each([
    ['2 January 2023', '2023-01-02'],
    ['January 2, 2023', '2023-01-02'],
    ['January 2, 2023 4:40 pm', '2023-01-02T16:40:00'],
    ['Mon, 02 Jan 2023 10:00:00 +0100', '2023-01-02T10:00:00+01:00'],
    ['Mon Jan 02 2023 10:00:00 GMT+0100 (CET)', '2023-01-02T10:00:00+01:00'],
    ['2023/01/02 10:00', '2023-01-02T10:00:00'],
    ['02.01.2023', '2023-01-02'],
    [{ '@type': 'Date', '@value': '2023-01-02' }, '2023-01-02'],
    ['01/02/2023', undefined],
    ['yesterday', undefined],
  ])('%j is %s', (datePublished, date) => {
    expect(article({ datePublished })?.published).toBe(date);
  });
});
