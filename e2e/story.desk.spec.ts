import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { kim, mentions, openStory, storyFile, storyPath } from './storyPage.ts';

test.describe('the story as a document', () => {
  test('requests nothing from other hosts, and has its policy in the page', async ({ page }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await openStory(page);
    await page.waitForLoadState('networkidle');
    expect([...hosts].filter(Boolean)).toEqual(['127.0.0.1:4310']);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self' 'sha256-[^']+';/);
    await expect(policy).not.toHaveAttribute('content', /unsafe/);
  });

  test('has its one inline script before the styles, allowed by the same policy in header and page', async ({
    request,
  }) => {
    for (const path of ['', storyPath, 'no-such-page']) {
      const response = await request.get(path);
      const html = await response.text();
      const scripts = [...html.matchAll(/<script(?! type="application)[^>]*>(.*?)<\/script>/gs)];
      expect(scripts, path).toHaveLength(1);
      // A disabled sheet holds up nothing; the script enables it for settings that need it.
      const sheets = html.matchAll(/<link(?![^>]* disabled)[^>]* rel="stylesheet"/g);
      expect(scripts[0]?.index).toBeLessThan([...sheets][0]?.index ?? 0);
      const hash = createHash('sha256')
        .update(scripts[0]?.[1] ?? '')
        .digest('base64');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
      expect(response.headers()['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
    }
  });

  test('marks each of the 93 mentions, nested ones inside, by the page’s contract', async ({ page }) => {
    await openStory(page);
    await expect(page.locator('article [data-entity]')).toHaveCount(storyFile.mentions.length);
    expect(storyFile.mentions.length).toBe(93);
    await expect(mentions(page, kim)).toHaveCount(18);
    for (const { id } of storyFile.entities)
      expect(await mentions(page, id).count(), id).toBe(
        storyFile.mentions.filter(({ entity }) => entity === id).length,
      );
    const inner = page.locator('[data-entity="un-security-council"] [data-entity="united-nations"]');
    await expect(inner).toHaveText(['U.N.', 'U.N.']);
  });

  test('has the ids, region names and button names that others rely on', async ({ page }) => {
    await openStory(page);
    for (const { id, text } of storyFile.body) await expect(page.locator(`[id="${id}"]`)).toContainText(text);
    for (const id of ['headline', 'dateline', 'contributor-1', 'link-1'])
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    for (const { id } of storyFile.photos)
      await expect(page.locator(`article [data-photo="${id}"]`)).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Photos' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next photo' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Previous photo' })).toBeVisible();
    await expect(page.getByText('1 of 6', { exact: true })).toBeVisible();
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('is named and described in the HTML, before any script', async ({ request }) => {
    for (const path of [storyPath, `${storyPath}/`]) {
      const html = await (await request.get(path)).text();
      const head = html.slice(0, html.indexOf('</head>'));
      expect(head).toContain('<title>North Korea says Kim Jong Un is back home from Russia');
      expect(head).toMatch(/<meta name="description" content="North Korean leader Kim Jong Un has returned/);
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? '{}';
      expect(JSON.parse(data)).toMatchObject({
        '@type': 'NewsArticle',
        headline: storyFile.headline,
        datePublished: '2023-09-20',
        publisher: { name: 'The Associated Press' },
        copyrightNotice: '© 2023 The Associated Press. All rights reserved.',
      });
      expect(head).not.toContain('rel="canonical"');
    }
  });
});
