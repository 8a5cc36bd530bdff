import { describe, expect, it } from 'vitest';
import type { Imported } from '#core/importers/imported.ts';
import { importText, pageOf, sentences } from '#test/importText.ts';

const clocks = ['14:05', '13:40', '13:02'];
const updates = clocks.map((clock, i) => ({
  '@type': 'BlogPosting',
  headline: `Point ${i}`,
  datePublished: `2024-05-07T${clock}:00+02:00`,
  articleBody: sentences[i],
}));
const report = (changes: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  headline: 'Storm live',
  datePublished: '2024-05-07T09:00:00+02:00',
  author: { name: 'Ana Wu' },
  liveBlogUpdate: updates,
  ...changes,
});
const page = (
  json: object,
  text = '<p>The storm reached the harbour in the morning, and the ferries stay in.</p>',
) =>
  importText(
    pageOf(
      `<article><h1>Storm live</h1>${text}</article>`,
      `<script type="application/ld+json">${JSON.stringify(json)}</script>`,
    ),
  );
const bodyOf = ({ story }: Imported) =>
  story.body.map((block) => [block.type, 'text' in block ? block.text : '']);
const isCounted = ({ report: { kept, dropped, characters } }: Imported) =>
  kept + dropped.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0) === characters;
const entries = clocks.flatMap((clock, i) => [
  ['heading', `${clock} UTC+2 Point ${i}`],
  ['paragraph', sentences[i]],
]);

describe('entries of a live report in JSON-LD', () => {
  it('are read as those in a page are, each under its time and headline', () => {
    const imported = page(report());
    expect(bodyOf(imported).slice(1)).toEqual(entries);
    expect(isCounted(imported)).toBe(true);
  });

  it('are read from a file of JSON-LD', () => {
    const imported = importText(JSON.stringify(report({ description: 'What the storm does.' })));
    expect(bodyOf(imported)).toEqual(entries);
    expect(imported.story.summary).toBe('What the storm does.');
    expect(imported.report.guessed.map(({ field }) => field)).not.toContain('body');
    expect(isCounted(imported)).toBe(true);
  });

  it('are left alone if the page shows them, or some of them', () => {
    const shown = page(report(), sentences.map((sentence) => `<p>${sentence}</p>`).join(''));
    expect(bodyOf(shown)).toEqual(sentences.map((sentence) => ['paragraph', sentence]));
  });

  it('say their day if they are of several, and a time without a zone has none', () => {
    const liveBlogUpdate = [
      { datePublished: '2024-05-08T00:05:00Z', articleBody: sentences[0] },
      { datePublished: '2024-05-07T23:40', articleBody: sentences[1] },
      { datePublished: '2024-05-07', articleBody: sentences[2] },
    ];
    const headings = bodyOf(page(report({ liveBlogUpdate }))).filter(([type]) => type === 'heading');
    expect(headings.map(([, text]) => text)).toEqual([
      '2024-05-08 00:05 UTC',
      '2024-05-07 23:40',
      '2024-05-07',
    ]);
  });

  it('name their own author, not the report’s again', () => {
    const liveBlogUpdate = updates.map((update, i) => ({
      ...update,
      author: { '@type': 'Person', name: i === 1 ? 'Kit Larsen' : 'Ana Wu' },
    }));
    const { story } = page(report({ liveBlogUpdate }));
    expect(
      story.body.flatMap((block) => ('text' in block && /^\w+ \w+$/.test(block.text) ? [block.text] : [])),
    ).toEqual(['Kit Larsen']);
  });

  it('may have markup, escaped or not, and the same words as headline and text', () => {
    const liveBlogUpdate = [
      { articleBody: `<p>${sentences[0]}</p><p>It is <b>open</b>.</p>` },
      { articleBody: '&lt;p&gt;Ferries &amp;amp; buses run.&lt;/p&gt;' },
      { headline: 'The pier is shut.', articleBody: 'The pier is shut.' },
    ];
    expect(bodyOf(importText(JSON.stringify(report({ liveBlogUpdate }))))).toEqual([
      ['paragraph', sentences[0]],
      ['paragraph', 'It is open.'],
      ['paragraph', 'Ferries & buses run.'],
      ['paragraph', 'The pier is shut.'],
    ]);
  });

  it('have their pictures, but not one that stands for the whole', () => {
    const liveBlogUpdate = updates.map((update, i) => ({
      ...update,
      image:
        i === 0 ? [{ url: 'https://x.example/pier.jpg', caption: 'The pier' }] : 'https://x.example/logo.jpg',
    }));
    expect(page(report({ liveBlogUpdate })).remote.map(({ address }) => address)).toEqual([
      'https://x.example/pier.jpg',
    ]);
  });

  it('are those of another node, if the article beside it has none', () => {
    const graph = [{ '@type': 'NewsArticle', headline: 'Storm live', datePublished: '2024-05-07' }, report()];
    expect(bodyOf(page({ '@graph': graph })).slice(1)).toEqual(entries);
  });
});
