// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entitySummaries } from '#core/entities/entitySummaries.ts';
import type { Entity, EntityId, Mention } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { EntityCard } from './EntityCard.tsx';

const story = bundledStory();
const onChoose = vi.fn();
let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
});
afterEach(() => page.leave());

type Changes = { readonly entity?: Partial<Entity>; readonly mention?: Partial<Mention> };

const draw = async (id: string, { entity = {}, mention = {} }: Changes = {}, isChoosing = false) => {
  const found = entitySummaries(story).find((summary) => summary.entity.id === id);
  if (!found) throw new Error(`no ${id}`);
  const [first, ...others] = found.mentions;
  const summary = {
    ...found,
    entity: { ...found.entity, ...entity },
    mentions: first ? [{ ...first, ...mention }, ...others] : [],
  };
  page = await inStory(story, <EntityCard summary={summary} isChoosing={isChoosing} onChoose={onChoose} />);
};
const line = (term: string) =>
  page.findAll('dt').find(({ textContent }) => textContent === term)?.nextElementSibling as HTMLElement;

describe('the card of a name', () => {
  it('says what else it is called and why, and leads to where', async () => {
    await draw('kim-jong-un');
    expect(line('Also').textContent).toContain('“Kim”');
    await page.click(line('Also').querySelector('button') ?? 'button');
    expect(page.address()).toMatchObject({ entity: 'kim-jong-un', mention: expect.any(Number) });
  });

  it('shows the first names that stand in one sentence with it, and the others when asked', async () => {
    await draw('kim-jong-un');
    const shown = () => line('With').querySelectorAll('bdi').length;
    expect(shown()).toBe(4);
    await page.click(page.named(/^\d+ more$/));
    expect(shown()).toBeGreaterThan(4);
    await page.click(page.named('Vladimir Putin'));
    expect(page.address()).toEqual({ entity: 'vladimir-putin' });
  });

  it('leads to its events, of which it lists four and counts the rest', async () => {
    await draw('kim-jong-un');
    expect(line('Events').querySelectorAll('button')).toHaveLength(4);
    expect(line('Events').textContent).toContain('and 10 more');
    await page.click(line('Events').querySelector('button') ?? 'button');
    expect(page.effects()).toContain('showInList');
  });

  it('says of which larger one it is part, by its place or by its name', async () => {
    await draw('united-nations');
    expect(line('Part of').textContent).toContain('U.N. Security Council');
  });

  it('chooses a second name where that was asked for, and calls the asking off', async () => {
    await draw('kim-jong-un', {}, true);
    await page.dispatch({ kind: 'nameChosen', entity: 'kim-jong-un' as EntityId, asSecond: false });
    await page.click(page.named('Vladimir Putin'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un', second: 'vladimir-putin' });
    expect(onChoose).toHaveBeenCalledWith(false);
    expect(page.text()).toMatch(/together in \d sentences?/);
    await page.click(page.named('Remove the second name'));
    expect(page.address()).toEqual({ entity: 'kim-jong-un' });
  });

  it.each([
    [{ wikipedia: 'https://en.wikipedia.org/wiki/X', wikidata: 'Q1' }, 'https://en.wikipedia.org/wiki/X'],
    [{ wikipedia: undefined, wikidata: 'Q1' }, 'https://www.wikidata.org/wiki/Q1'],
    [{ wikipedia: undefined, wikidata: undefined }, undefined],
  ])('leads to where more is known: %o', async (entity, address) => {
    await draw('kim-jong-un', { entity } as Changes);
    expect(page.findAll('a').map((link) => link.getAttribute('href'))).toEqual(address ? [address] : []);
  });

  it.each([
    [{ entity: { by: 'reader' } }, 'corrected by you'],
    [{ mention: { by: 'reader' } }, '1 marked by you'],
  ] as const)('says what of it is the reader’s own: %o', async (changes, words) => {
    await draw('kim-jong-un', changes as Changes);
    expect(page.find('p').textContent).toContain(words);
  });
});
