import { expect, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { storyPath } from './storyPage.ts';

test.describe('the printed story', () => {
  test('has its map also where names and dates were never opened, and a visit that is not printed fetches none', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openPage(page, storyPath);
    await page.waitForLoadState('networkidle');
    const maps = () => asked.filter((path) => path.includes('topo.json'));
    expect(maps()).toEqual([]);
    await page.pdf({ format: 'A4' });
    expect(maps()).toEqual([expect.stringMatching(/trip\.topo\.json\.svg$/)]);
    const picture = page.locator('[data-part="map"] img');
    expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(
      true,
    );
    await expect(picture).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(picture).toBeVisible();
  });
});
