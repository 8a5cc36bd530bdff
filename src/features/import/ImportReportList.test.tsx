// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportFile, ImportReport } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';
import { importedArticle } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ImportReportList } from './ImportReportList.tsx';

let page: Page;
afterEach(() => page.leave());

const draw = async (
  changes: Partial<ImportReport>,
  source: readonly ImportFile[] = [],
  times: Partial<Story> = {},
) => {
  page = await inPage(
    <ImportReportList
      report={{ ...importedArticle().report, ...changes }}
      story={{ ...importedArticle().story, ...times }}
      source={source}
    />,
  );
};
const fact = (term: string) =>
  page.findAll('dt').find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent;
const open = (title: string) =>
  act(async () => {
    const fold = page.named(title).closest('details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
  });

describe('the import report', () => {
  it('says that nothing was left out or guessed where that is so', async () => {
    await draw({});
    expect([fact('Left out'), fact('Guessed'), fact('Not used')]).toEqual(['Nothing', 'Nothing', undefined]);
  });

  it('has every passage that was left out, a long one cut with what is hidden counted', async () => {
    const text = `${'Menu '.repeat(500)}end`;
    await draw({
      dropped: [
        { text: 'Subscribe', why: 'furniture' },
        { text, why: 'furniture' },
      ],
    });
    expect(fact('Left out')).toContain('2 passages');
    expect(fact('Left out')).toContain('Subscribe');
    expect(fact('Left out')).toContain(`… and ${text.length - 2000} more characters`);
  });

  it('says the times and where each was read, and what is not shown', async () => {
    const unusable = [{ field: 'updated', value: '2024-05-01', because: 'it is before the publication' }];
    await draw({ unusable }, [], {
      published: '2024-05-07T01:30:00Z',
      timeZone: 'Asia/Seoul',
      captured: '2026-11-27T09:05:00Z',
      sourceUrl: 'https://coastwire.example/ferry',
      readFrom: { published: 'jsonLd', captured: 'import' },
    });
    expect(fact('Times')).toContain(
      'Published Tuesday, 7 May 2024, 10:30, Asia/Seoul, as the page’s JSON-LD says',
    );
    expect(fact('Times')).toContain('Copied Friday, 27 November 2026, 09:05, UTC, when it was added here');
    expect(fact('Address')).toBe('https://coastwire.example/ferry');
    expect(fact('Not shown')).toContain('Updated: 2024-05-01 because it is before the publication');
  });

  it('says what was guessed and why, and which files were not used', async () => {
    const guessed = [{ field: 'headline', value: 'Ferry', because: 'it is the first line' }];
    await draw({ guessed, unused: ['crew.jpg'] });
    expect(fact('Guessed')).toContain('Ferry because it is the first line');
    expect(fact('Not used')).toBe('crew.jpg');
  });

  it('has the article’s words in the article’s language, and our own, with dates, in ours', async () => {
    const guessed = [
      { field: 'headline', value: 'العبارة تعود بعد ١٢ يوما', because: 'it is the first line' },
      { field: 'published', value: '2024-11-03', because: 'its year is that of the other date' },
    ];
    const dropped = [{ text: 'اشترك الآن', why: 'furniture' as const }];
    await draw({ guessed, dropped }, [], { language: 'ar' });
    const languages = page.findAll('bdi').map((words) => [words.textContent, words.lang]);
    expect(languages).toContainEqual(['العبارة تعود بعد ١٢ يوما', 'ar']);
    expect(languages).toContainEqual(['2024-11-03', '']);
    expect(languages).toContainEqual(['اشترك الآن', 'ar']);
  });
});

describe('the original', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('is shown as text, never as a page, once someone looks', async () => {
    await draw({}, [{ name: 'ferry.html', bytes: bytesOf('<h1>Ferry</h1>') }]);
    expect(page.findAll('pre')).toEqual([]);
    await open('View original');
    expect(page.find('pre').textContent).toBe('<h1>Ferry</h1>');
  });

  it('is shown in part when it is long, and whole when that is asked for', async () => {
    await draw({}, [{ name: 'long.txt', bytes: bytesOf('word '.repeat(12_000)) }]);
    await open('View original');
    expect(page.find('pre').textContent).toHaveLength(50_000);
    await page.click(page.named(/^Show the other 10.000 characters/));
    expect(page.find('pre').textContent).toHaveLength(60_000);
  });

  it('is read in its own encoding, or as UTF-8 where the browser doesn’t know that one', async () => {
    const encoding = (name: string) => ({ encoding: { name, how: 'declared' } as const });
    const source = [{ name: 'a.txt', bytes: new Uint8Array([0x53, 0xf8, 0x72]) }];
    await draw(encoding('windows-1252'), source);
    await open('View original');
    expect(page.find('pre').textContent).toBe('Sør');
    await page.leave();
    await draw(encoding('klingon'), source);
    await open('View original');
    expect(page.find('pre').textContent).toBe('S\ufffdr');
  });

  it('leaves out pictures, which have no text', async () => {
    await draw({}, [{ name: 'a.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }]);
    await open('View original');
    expect(page.findAll('pre')).toEqual([]);
  });
});
