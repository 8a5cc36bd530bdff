import { expect, type Locator, type Page } from '@playwright/test';

export async function startCorrecting(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Correct names and dates' }).click();
  const tools = page.getByRole('region', { name: 'Correcting' });
  await expect(tools).toBeFocused();
  return tools;
}

/** Selects the `nth` occurrence of some words in a block, as a finger or mouse would. */
export async function selectWords(page: Page, block: string, words: string, nth = 1): Promise<void> {
  await page.locator(`article [id="${block}"]`).evaluate(
    (element, { words, nth }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const text = nodes.map(({ data }) => data).join('');
      let at = -1;
      for (let n = 0; n < nth; n += 1) at = text.indexOf(words, at + 1);
      const point = (offset: number) => {
        let left = offset;
        for (const node of nodes) {
          if (left <= node.data.length) return [node, left] as const;
          left -= node.data.length;
        }
        throw new Error(`no “${words}”`);
      };
      const range = document.createRange();
      range.setStart(...point(at));
      range.setEnd(...point(at + words.length));
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    { words, nth },
  );
}

export async function openList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Your corrections/ }).click();
  const list = page.getByRole('dialog', { name: 'Your corrections' });
  await expect(list).toBeVisible();
  return list;
}
