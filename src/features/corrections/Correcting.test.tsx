// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyCorrections } from '#core/corrections/applyCorrections.ts';
import { mentionsInPageOrder } from '#core/story/blocks.ts';
import type { EntityId, EventId, SourceId } from '#core/story/story.ts';
import { correctionsQuery } from '#data/corrections/storyCorrections.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Correcting } from './Correcting.tsx';
import type { Opened } from './chosen.ts';

const original = bundledStory();
const storyKey = `stories/${original.id}` as const;
const kim = 'kim-jong-un' as EntityId;
const border = 'ev-border' as EventId;
const onGone = vi.fn();

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  vi.clearAllMocks();
  localStorage.clear();
  await emptyDatabase();
});
afterEach(() => page.leave());

const tools = (address: Opened, story = original) => (
  <Correcting
    storyKey={storyKey}
    original={original}
    story={story}
    unplaced={[]}
    address={address}
    onGone={onGone}
    onClose={() => {}}
  />
);
const draw = async (address: Opened) => {
  page = await inPage(tools(address));
};
const corrections = () => page.client.getQueryData(correctionsQuery(storyKey).queryKey)?.corrections ?? [];
const corrected = () => applyCorrections(original, corrections()).story;
const areSaved = (count: number) => page.until(() => corrections().length === count);
const groups = () => page.findAll('[role="group"]').map((group) => group.getAttribute('aria-label'));

describe('the tools of a reader who corrects', () => {
  it.each([
    ['nothing is open', {}, []],
    ['a name is open', { entity: kim }, ['The name Kim Jong Un']],
    ['a mention of it is', { entity: kim, mention: 1 }, ['The words “Kim Jong Un”', 'The name Kim Jong Un']],
    ['an event is', { event: border }, ['The event Kim’s train crosses a border river']],
  ])('are for what is open in the story: %s', async (_what, address, labels) => {
    await draw(address);
    expect(groups()).toEqual(labels);
  });

  it('have the focus when they open', async () => {
    await draw({});
    expect(document.activeElement).toBe(page.find('[aria-label="Correcting"]'));
  });

  it('go over to what is opened later', async () => {
    await draw({ entity: kim });
    await page.redraw(tools({ entity: kim, event: border }));
    expect(groups()).toEqual(['The event Kim’s train crosses a border river']);
  });
});

describe('a correction', () => {
  it('of a mention’s kind is saved, said and undone', async () => {
    await draw({ entity: kim, mention: 1 });
    await page.click(page.named('Place'));
    await areSaved(1);
    expect(corrections()[0]).toMatchObject({ kind: 'mark', as: 'place', target: { exact: 'Kim Jong Un' } });
    expect(page.spoken()[0]).toBe('“Kim Jong Un” is a place.');
    await page.click(page.named('Undo'));
    await areSaved(0);
    expect(page.spoken()[0]).toBe('Undone.');
    expect(page.maybe('Undo')).toBeUndefined();
  });

  it('holds everywhere in the story where that is asked for, and only that time', async () => {
    await draw({ entity: kim, mention: 1 });
    const everywhere = () => page.find('[type="checkbox"]') as HTMLInputElement;
    await page.click(everywhere());
    await page.click(page.named('Not a name'));
    await areSaved(1);
    expect(corrections()[0]).toMatchObject({ kind: 'notName', everywhere: true });
    expect(everywhere().checked).toBe(false);
  });

  it('renames a name', async () => {
    await draw({ entity: kim });
    await page.click(page.named('Rename…'));
    await page.type('dialog input', 'Kim Jong-un');
    await page.submit('dialog form');
    await areSaved(1);
    expect(corrected().entities.find(({ id }) => id === kim)?.name).toBe('Kim Jong-un');
    expect(page.findAll('dialog')).toEqual([]);
  });

  it('merges a name with another, which closes what was open of the first', async () => {
    await draw({ entity: kim });
    await page.click(page.named('Merge with…'));
    await page.type('dialog input', 'putin');
    await page.click('dialog li button');
    await areSaved(1);
    await page.until(() => onGone.mock.calls.length > 0);
    expect(onGone.mock.calls).toEqual([['entity']]);
    expect(corrected().entities.some(({ id }) => id === kim)).toBe(false);
  });

  it('is not saved where the kind chosen is the one it has', async () => {
    await draw({ entity: kim });
    await page.click(page.named(/type…|kind…/));
    await page.click('dialog [data-kind="person"]');
    expect(page.findAll('dialog')).toEqual([]);
    expect(corrections()).toEqual([]);
  });

  it('drops an event, which closes it in the story', async () => {
    await draw({ event: border });
    await page.click(page.named('Not an event'));
    await areSaved(1);
    await page.until(() => onGone.mock.calls.length > 0);
    expect(onGone.mock.calls).toEqual([['event']]);
  });

  it('adds an event from the sentence that the words stand in, with the date it has', async () => {
    await draw({});
    await page.click(page.named('Choose words by keyboard'));
    await page.type('dialog select', 'p3');
    const area = page.find('dialog textarea') as HTMLTextAreaElement;
    const at = area.value.indexOf('border river');
    area.focus();
    area.setSelectionRange(at, at + 'border river'.length);
    await page.press(area, 'ArrowRight');
    await page.submit('dialog form');
    expect(groups()).toContain('The words “border river”');
    await page.click(page.named('Add an event…'));
    expect(page.find('dialog blockquote').textContent).toContain('The official Korean Central News Agency');
    expect(page.named('Date')).toHaveProperty('value', '2023-09-18');
  });

  it('chooses an event to correct from the list of them', async () => {
    await draw({});
    await page.click(page.named('Choose an event'));
    await page.type('dialog input', 'summons');
    await page.click('dialog li button');
    expect(groups()).toEqual([expect.stringContaining('summons the Russian ambassador')]);
  });

  it('says who says the sentence that the words stand in, and is undone', async () => {
    const own = mentionsInPageOrder(original).filter(({ entity }) => entity === kim);
    await draw({ entity: kim, mention: own.findIndex(({ block }) => block === 'p1') + 1 });
    await page.click(page.named('Who says this…'));
    await page.type('dialog select', 'kcna');
    await page.submit('dialog form');
    await areSaved(1);
    expect(corrections()[0]).toMatchObject({
      kind: 'saidBy',
      target: { block: 'p1', start: 0, end: 183 },
      source: { id: 'kcna', label: 'KCNA', at: { block: 'p3' } },
    });
    expect(corrected().attributions[1]).toMatchObject({ source: 'kcna', by: 'reader' });
    expect(page.spoken()[0]).toMatch(/^KCNA says “North Korean leader Kim Jong Un .* …”\.$/);
    await page.click(page.named('Undo'));
    await areSaved(0);
  });

  it('is not offered for the source of words outside headline and text', async () => {
    const caption = mentionsInPageOrder(original).find(({ block }) => block.startsWith('caption-'));
    const own = mentionsInPageOrder(original).filter(({ entity }) => entity === caption?.entity);
    await draw({ entity: caption?.entity, mention: caption ? own.indexOf(caption) + 1 : 0 });
    expect(groups()[0]).toMatch(/^The words/);
    expect(page.maybe('Who says this…')).toBeUndefined();
  });

  it('chooses a source to correct from the list of them, and gives it another kind', async () => {
    await draw({ entity: kim, mention: 1 });
    await page.click(page.named('Choose a source'));
    await page.type('dialog input', 'analysts');
    await page.click('dialog li button');
    expect(groups()).toEqual(['The source Analysts']);
    expect(page.find('[role="group"] p').textContent).toBe(
      'Analysts, unnamed experts, 1 sentence or part of one',
    );
    await page.click(page.named('Change kind…'));
    await page.click(page.named('Named person'));
    await areSaved(1);
    expect(corrected().sources.at(-1)).toMatchObject({ label: 'Analysts', kind: 'person', by: 'reader' });
  });

  it('is offered for the sentence that the reader went to, and closes a source that is gone', async () => {
    await draw({ source: 'analysts' as SourceId, claim: 1 });
    expect(groups()).toEqual([
      'The sentence “Analysts say Kim would aim to use his enlarged …”',
      'The source Analysts',
    ]);
    await page.click(page.named('Who says this…'));
    await page.type('dialog select', 'NONE');
    await page.submit('dialog form');
    await areSaved(1);
    expect(corrections()[0]).toMatchObject({ kind: 'noSource', target: { block: 'p10', start: 115 } });
    await page.until(() => onGone.mock.calls.length > 0);
    expect(onGone.mock.calls).toEqual([['entity']]);
  });
});
