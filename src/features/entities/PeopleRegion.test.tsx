// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { PeopleRegion } from './PeopleRegion.tsx';

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  fakeBrowser();
  page = await inStory(bundledStory(), <PeopleRegion />);
});
afterEach(() => page.leave());

const row = (id: string) => `[id="entity-${id}"] [data-part="name-row"]`;
const navigator = () => page.find('[data-part="navigator"]').textContent;
const names = () => page.findAll('[data-part="name"]').map(({ textContent }) => textContent);
const placeNames = () =>
  page.findAll('[data-kind="place"] [data-part="name"]').map(({ textContent }) => textContent);

describe('the list of names', () => {
  it('opens a name into its card, and closes it again', async () => {
    await page.click(row('kim-jong-un'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un' });
    expect(page.find(row('kim-jong-un')).getAttribute('aria-expanded')).toBe('true');
    await page.until(() => page.maybe('Next mention'));
    expect(navigator()).toContain('18 mentions');
    await page.click(row('kim-jong-un'));
    expect(page.effects()).toContain('back');
  });

  it('steps through the mentions of the open name', async () => {
    await page.click(row('kim-jong-un'));
    await page.until(() => page.maybe('Next mention'));
    await page.click(page.named('Next mention'));
    await page.click(page.named('Next mention'));
    expect(navigator()).toContain('2 of 18');
    await page.click(page.named('Previous mention'));
    expect(navigator()).toContain('1 of 18');
  });

  it('scrolls to the first mention of a name by its link', async () => {
    await page.click('[id="entity-russia"] a');
    expect(page.address()).toEqual({ entity: 'russia', mention: 1 });
    expect(page.effects()).toContain('jump');
  });

  it('selects a second name without Shift', async () => {
    await page.click(row('kim-jong-un'));
    await page.until(() => page.maybe(/^Compare/));
    await page.click(page.named(/^Compare/));
    await page.click(row('russia'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un', second: 'russia' });
    await page.click(page.named('Remove the second name'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un' });
  });

  it('chooses no second name once that has been called off', async () => {
    await page.click(row('kim-jong-un'));
    await page.until(() => page.maybe(/^Compare/));
    await page.click(page.named(/^Compare/));
    await page.click(page.named('Cancel'));
    await page.click(row('russia'));
    expect(page.address()).toEqual({ entity: 'russia' });
  });

  it('sorts by number of mentions, and folds away', async () => {
    const inOrder = placeNames();
    await page.click(page.named('Most named first'));
    expect(placeNames()).not.toEqual(inOrder);
    expect(placeNames().toSorted()).toEqual(inOrder.toSorted());
    await page.click(page.named('People and places'));
    expect(page.named('People and places').getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['kim', 'Kim Jong Un'],
    ['KIM  ', 'Kim Jong Un'],
    ['chäng ho', 'Chang Ho-jin'],
  ])('finds a name by a part of it, however it is written: “%s”', async (query, name) => {
    const all = names().length;
    await page.type(page.find('input[type="search"]'), query);
    expect(names()).toContain(name);
    expect(names().length).toBeLessThan(all);
  });

  it('finds a name by what else the story calls it', async () => {
    const { entities } = bundledStory();
    const other = entities
      .flatMap(({ name, aliases }) => aliases.map(({ text }) => ({ name, text })))
      .find(({ name, text }) => !name.includes(text));
    if (!other) throw new Error('no name has another');
    await page.type(page.find('input[type="search"]'), other.text);
    expect(names()).toContain(other.name);
  });

  it('says so when no name matches, and shows all again once the field is empty', async () => {
    const all = names();
    await page.type(page.find('input[type="search"]'), 'zzz');
    expect(names()).toEqual([]);
    expect(page.spoken().join()).toContain('“zzz”');
    await page.click(page.named('Clear the search'));
    expect(names()).toEqual(all);
  });
});
