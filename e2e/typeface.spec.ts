import { expect, test } from '@playwright/test';
import { holdScript, untilReady } from './openPage.ts';
import { watchShifts } from './shifts.ts';
import { storyPath, topOf } from './storyPage.ts';

for (const size of [undefined, { width: 360, height: 740 }, { width: 320, height: 568 }])
  test(`the story’s typeface moves nothing when it comes late, ${size ? `at ${size.width} px` : 'in the whole window'}`, {
    tag: size ? '@once' : [],
  }, async ({ page }) => {
    if (size) await page.setViewportSize(size);
    const release = await holdScript(page, '**/*.woff2');
    const shifted = await watchShifts(page);
    await page.goto(storyPath, { waitUntil: 'commit' });
    await untilReady(page);
    const isHere = () => document.fonts.check('600 20px "Source Serif 4"');
    expect(await page.evaluate(isHere)).toBe(false);
    const before = await topOf(page.locator('.photos'));
    release();
    await page.waitForFunction(isHere);
    expect(await topOf(page.locator('.photos'))).toBe(before);
    // Shifts are reported after the frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await shifted()).toBeLessThanOrEqual(0.02);
  });
