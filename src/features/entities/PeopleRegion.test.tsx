// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { inStory } from '#test/inStory.tsx';
import { PeopleRegion } from './PeopleRegion.tsx';

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  page = await inStory(bundledStory(), <PeopleRegion />);
});
afterEach(() => page.leave());

const row = (id: string) => `[id="entity-${id}"] button`;

describe('the list of names', () => {
  it('opens a name into its card, and closes it again', async () => {
    await page.click(row('kim-jong-un'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un' });
    expect(page.find(row('kim-jong-un')).getAttribute('aria-expanded')).toBe('true');
    expect(page.find('[data-part="navigator"]').textContent).toContain('18 mentions');
    await page.click(row('kim-jong-un'));
    expect(page.effects()).toContain('back');
  });

  it('steps through the mentions of the open name', async () => {
    await page.click(row('kim-jong-un'));
    await page.click('[aria-label="Next mention"]');
    await page.click('[aria-label="Next mention"]');
    expect(page.find('[data-part="navigator"]').textContent).toContain('2 of 18');
  });

  it('scrolls to the first mention of a name by its link', async () => {
    await page.click('[id="entity-russia"] a');
    expect(page.address()).toEqual({ entity: 'russia', mention: 1 });
    expect(page.effects()).toContain('jump');
  });

  it('selects a second name without Shift', async () => {
    await page.click(row('kim-jong-un'));
    const add = page.findAll('button').find(({ textContent }) => textContent === 'Compare with…');
    if (add) await page.click(add);
    await page.click(row('russia'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un', second: 'russia' });
    await page.click(page.find('[data-part="both"] button:last-child'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un' });
  });

  it('sorts by number of mentions, and folds away', async () => {
    const names = () =>
      page.findAll('[data-kind="place"] [data-part="name"]').map(({ textContent }) => textContent);
    const inOrder = names();
    const most = page.findAll('button').find(({ textContent }) => textContent === 'Most named first');
    if (most) await page.click(most);
    expect(names()).not.toEqual(inOrder);
    expect(names().toSorted()).toEqual(inOrder.toSorted());
    await page.click('[aria-controls]');
    expect(page.find('[data-list]').hidden).toBe(true);
  });
});
