// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { ShelfEdit } from '#core/library/shelved.ts';
import { aShelfStory } from '#test/aShelfStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Shelf } from './Shelf.tsx';

const title = { current: null };
const storm = aShelfStory('storm', { headline: 'Storm keeps boats in', published: '2024-03-01' });
const ferry = aShelfStory('ferry', { headline: 'Night ferry returns', published: '2024-03-02' });
const bridge = aShelfStory('bridge', { headline: 'Bridge opens', published: '2024-03-03' }, { addedAt: 5 });

let page: Page;
let deleted: readonly string[];
let shelved: readonly (readonly [string, ShelfEdit])[];
beforeEach(() => {
  deleted = [];
  shelved = [];
  fakeBrowser();
});
afterEach(async () => {
  // The view outlives the page on purpose; the next test begins with an empty field.
  const field = page.findAll('input')[0];
  if (field) await page.type(field, '');
  await page.leave();
});

const draw = async (stories: readonly ShelfStory[], lead?: ShelfStory) => {
  page = await inPage(
    <Shelf
      stories={stories}
      lead={lead}
      title={title}
      drawPicture={() => null}
      drawCopy={({ card }, onClose) => (
        <button type="button" onClick={onClose}>
          Copy of {card.headline}
        </button>
      )}
      onDelete={({ card }) => (deleted = [...deleted, card.id])}
      onShelve={({ card }, edit) => (shelved = [...shelved, [card.id, edit]])}
    />,
  );
};
const headlines = () => page.findAll('h3').map(({ textContent }) => textContent);

/** An act of the menu of "Bridge opens". */
const act = async (words: string) => {
  await page.send(page.named('More for “Bridge opens”'), new FocusEvent('focusin', { bubbles: true }));
  await page.click(page.named(words));
};

describe('the shelf', () => {
  it('leaves out the story that stands above it, unless it is searched for', async () => {
    await draw([storm, ferry, bridge], ferry);
    expect(headlines()).not.toContain('Night ferry returns');
    await page.type('input', 'ferry');
    expect(headlines()).toEqual(['Night ferry returns']);
    expect(page.spoken()).toContain('1 of 3 stories.');
  });

  it('says so where no story has the words', async () => {
    await draw([storm, ferry]);
    await page.type('input', 'zeppelin');
    expect(headlines()).toEqual([]);
    expect(page.spoken().join()).toMatch(/^No /);
  });

  it('sorts as is chosen, and keeps order and query for whoever comes back', async () => {
    await draw([storm, ferry, bridge]);
    await page.click(page.named('Title'));
    expect(headlines()).toEqual(['Bridge opens', 'Night ferry returns', 'Storm keeps boats in']);
    await page.type('input', 's');
    await page.leave();
    await draw([storm, ferry, bridge]);
    expect(page.named('Title').getAttribute('aria-pressed')).toBe('true');
    expect(page.find('input')).toHaveProperty('value', 's');
    await page.click(page.named('Last added'));
  });

  it('has nothing to search or sort with a single story', async () => {
    await draw([storm]);
    expect(page.findAll('input, button')).toEqual([]);
  });

  it('shows a page of rows, then the next, with the focus on the first new one', async () => {
    await draw(Array.from({ length: 44 }, (_, index) => aShelfStory(`s${index}`)));
    expect(headlines()).toHaveLength(20);
    await page.click(page.named('Show 20 more of 24'));
    expect(headlines()).toHaveLength(40);
    expect(document.activeElement).toBe(page.findAll('h3 a')[20]);
    await page.click(page.named('Show the last 4'));
    expect(headlines()).toHaveLength(44);
    expect(page.maybe(/^Show/)).toBeUndefined();
  });

  it.each([
    [[storm, ferry], ferry, 'More stories'],
    [[ferry, bridge], ferry, 'Your stories'],
    [[storm, ferry, bridge], ferry, 'Your stories and others'],
  ])('is titled for whose stories it holds besides the one above', async (stories, lead, words) => {
    await draw(stories, lead);
    expect(page.find('h2').textContent).toBe(words);
  });

  it('offers to delete the reader’s own stories and no others', async () => {
    await draw([storm, bridge]);
    await act('Delete');
    expect(deleted).toEqual(['bridge']);
    expect(page.maybe(/^More for “Storm/)).toBeUndefined();
    expect(page.named('More for “Bridge opens”')).toBeTruthy();
  });

  it('opens the dialog that saves a copy of the story, and closes it', async () => {
    await draw([storm, bridge]);
    await act('Save a copy…');
    await page.click(page.named('Copy of Bridge opens'));
    expect(page.maybe(/^Copy of/)).toBeUndefined();
  });

  it('says with one line who published a story, when, and how long it is', async () => {
    await draw([storm, { ...bridge, card: { ...bridge.card, publisher: 'Valley Post', minutes: 3 } }]);
    expect(page.text()).toContain('Valley Post · 3 March 2024 · 3 minutes');
  });

  it('archives a story, and says the way back', async () => {
    await draw([storm, bridge]);
    await act('Archive');
    expect(shelved).toEqual([['bridge', { kind: 'archive', isArchived: true }]]);
  });

  it('counts the stories of each view, and those with the words in an archive that isn’t shown', async () => {
    const old = aShelfStory('old', { headline: 'Old bridge' }, { shelved: { isArchived: true } });
    const read = aShelfStory('read', { headline: 'Tunnel' }, { shelved: { isRead: true } });
    await draw([storm, bridge, old, read]);
    for (const words of ['All3', 'Unread2', 'Read1', 'Archived1']) expect(page.named(words)).toBeTruthy();
    await page.type('input', 'old');
    expect(page.text()).toContain('No story in this view has the words “old”; 1 elsewhere.');
    await page.click(page.named('Show archived stories'));
    expect(headlines()).toEqual(['Old bridge']);
    await page.click(page.named('All0'));
  });

  it('offers few tags at once, and the others in a menu', async () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      aShelfStory(`s${at}`, {}, { shelved: { tags: [`Tag ${at}`] } }),
    );
    await draw(many);
    expect(page.maybe('Tag 71')).toBeUndefined();
    await page.click(page.named('Tag 7 (1)'));
    expect(headlines()).toEqual(['Story s7']);
    await page.click(page.named('Tag 71'));
    expect(headlines()).toHaveLength(9);
  });
});
