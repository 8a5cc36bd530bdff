import { describe, expect, it } from 'vitest';
import { importArticle } from '#core/importers/importArticle.ts';
import { article, importText, pageOf, sentences } from '#test/importText.ts';

const linked = (json: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry returns', ...json })}</script>`;
const importPasted = (bytes: Uint8Array) => {
  const imported = importArticle([{ name: 'paste', bytes, pastedAt: '2026-11-27T09:05:00Z' }]);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value;
};
const times = (head: string, lines = '') => {
  const { story, report } = importText(
    pageOf(`<article><h1>Ferry returns</h1>${lines}${article}</article>`, head),
  );
  return { ...story, unusable: report.unusable };
};

describe('the times of a story say where they were read', () => {
  it.each([
    ['jsonLd', linked({ datePublished: '2024-05-07' }), ''],
    ['meta', '<meta property="article:published_time" content="2024-05-07T09:00:00Z">', ''],
    ['timeElement', '', '<time datetime="2024-05-07">7 May</time>'],
    ['text', '', '<p>7 May 2024</p>'],
  ])('in %s', (from, head, lines) => {
    const { published, readFrom } = times(head, lines);
    expect([published?.slice(0, 10), readFrom]).toEqual(['2024-05-07', { published: from }]);
  });

  it('each its own', () => {
    expect(
      times(
        `${linked({ datePublished: '2024-05-07' })}<meta property="article:modified_time" content="2024-05-08">`,
      ).readFrom,
    ).toEqual({ published: 'jsonLd', updated: 'meta' });
  });

  it('also in a field of an item, a mail and a page saved with its header', () => {
    const item = {
      uri: 'x',
      headline: 'Ferry returns',
      firstCreated: '2024-05-07T09:00:00Z',
      body_text: sentences[0],
    };
    expect(importText(JSON.stringify(item)).story.readFrom).toEqual({ published: 'file' });
    const mail = importText(
      `From: Ana Wu <ana@coast.example>\nSubject: Ferry returns\nDate: Tue, 07 May 2024 09:00:00 +0200\nContent-Type: text/plain\n\n${sentences.join('\n\n')}`,
    ).story;
    expect([mail.published, mail.captured]).toEqual([
      '2024-05-07T09:00:00+02:00',
      '2024-05-07T09:00:00+02:00',
    ]);
    expect(mail.readFrom).toEqual({ published: 'header', captured: 'header' });
  });

  it('and a paste knows when it was made', () => {
    const bytes = new TextEncoder().encode(`Ferry returns\n\n${sentences.join('\n\n')}`);
    const { story } = importPasted(bytes);
    expect([story.captured, story.readFrom]).toEqual(['2026-11-27T09:05:00Z', { captured: 'import' }]);
  });
});

describe('a date without its year', () => {
  const modified = '<meta property="article:modified_time" content="2024-05-08">';

  it.each([
    ['in the text', '<p>Published 7 May</p>', modified],
    ['above it', '', modified],
  ])('is in the year of the page’s other date, and the report says so: %s', (where, lines, head) => {
    const { story, report } = importText(
      where === 'above it'
        ? pageOf(`<header><h1>Ferry returns</h1><div>May 7</div></header><article>${article}</article>`, head)
        : pageOf(`<article><h1>Ferry returns</h1>${lines}${article}</article>`, head),
    );
    expect([story.published, story.readFrom?.published]).toEqual(['2024-05-07', 'text']);
    expect(report.guessed.find(({ field }) => field === 'published')?.because).toMatch(
      /has no year.*2024-05-08/,
    );
    const text = story.body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(text).toEqual(sentences);
  });

  it('is in the year of a paste', () => {
    const { story } = importPasted(
      new TextEncoder().encode(`Ferry returns\n\nDecember 3\n\n${sentences.join('\n\n')}`),
    );
    expect(story.published).toBe('2025-12-03');
  });

  it('stays in the text if nothing fixes its year, or if there are several', () => {
    expect(times('', '<p>Published 7 May</p>').published).toBeUndefined();
    const diary = times(modified, `<p>7 May</p><p>${sentences[0]}</p><p>8 May</p>`);
    expect(diary.published).toBeUndefined();
    const text = diary.body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(text).toEqual(expect.arrayContaining(['7 May', '8 May']));
  });
});

describe('an update before the publication', () => {
  it.each([
    ['2024-05-07T09:00:00Z', '2024-05-07T08:00:00Z'],
    ['2024-05-07T09:00:00Z', '2024-05-07T10:30:00+02:00'],
    ['2024-05-07', '2024-05-01'],
    ['2024-05-07T09:00:00Z', '2023-12'],
  ])('is reported and not shown: %s, %s', (datePublished, dateModified) => {
    const { updated, readFrom, unusable } = times(linked({ datePublished, dateModified }));
    expect([updated, readFrom?.updated]).toEqual([undefined, undefined]);
    expect(unusable).toEqual([
      { field: 'updated', value: dateModified, because: `it is before the publication, ${datePublished}` },
    ]);
  });

  it.each([
    ['2024-05-07T09:00:00Z', '2024-05-07T11:30:00+02:00'],
    ['2024-05-07T23:30:00-05:00', '2024-05-07'],
    ['2024-05-07', '2024-05'],
  ])('is none that may be later: %s, %s', (datePublished, dateModified) => {
    expect(times(linked({ datePublished, dateModified })).updated).toBe(dateModified);
  });
});
