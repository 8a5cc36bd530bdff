// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clauseAround } from '#core/corrections/clauses.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { drawDialog, isReady, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { SaidDialog } from './SaidDialog.tsx';

const kim = bundledStory();

setUpDialogs();

/** The dialog for the clause around some words of the body. */
async function draw(block: string, words: string, story: Story = kim) {
  const body = story.body.find(({ id }) => id === block);
  const start = body && 'text' in body ? body.text.indexOf(words) : -1;
  const clause = clauseAround(story, { block: block as BlockId, start, end: start + words.length });
  if (!clause) throw new Error(`no clause around “${words}”`);
  await drawDialog(
    <SaidDialog story={story} clause={clause} words={words} onSave={onSave} onClose={onClose} />,
  );
}

const source = () => page.find('select');
const options = () => page.findAll('option').map(({ textContent }) => textContent);

describe('who says a sentence', () => {
  it('is shown with the sentence and its source now, and is not saved unchanged', async () => {
    await draw('p6', 'also met');
    expect(page.find('blockquote').textContent).toMatch(/^KCNA later said .* armed forces\.$/);
    expect(page.text()).toContain('Now: KCNA, state media, said');
    expect(source()).toHaveProperty('value', 'kcna');
    expect(isReady()).toBe(false);
    await page.submit();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('is chosen from the sources of the story, none, and the sentence before', async () => {
    await draw('p6', 'also met');
    expect(options().slice(0, 4)).toEqual([
      'No source stated',
      'Same as the sentence before: Kim Jong Un',
      'North Korea, official',
      'state media',
    ]);
    await page.type(source(), 'state-media');
    await page.submit();
    expect(onSave.mock.calls).toEqual([[{ kind: 'saidBy', source: 'state-media' }]]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['BEFORE', 'saidAsBefore'],
    ['NONE', 'noSource'],
  ])('may be the one before, or none: %s', async (value, kind) => {
    await draw('p6', 'also met');
    await page.type(source(), value);
    await page.submit();
    expect(onSave.mock.calls).toEqual([[{ kind }]]);
  });

  it('has no “same as before” where the sentence before has no source', async () => {
    await draw('p9', 'and urged');
    expect(options()).not.toContain(expect.stringContaining('Same as'));
    expect(options()[1]).toBe('North Korea, official');
  });

  it('may be a new source, called like the selected words, once its kind is chosen too', async () => {
    await draw('p9', 'the Russian ambassador');
    expect(page.text()).toContain('Now: no source stated');
    await page.type(source(), 'NEW');
    expect(page.named('What it is called')).toHaveProperty('value', 'the Russian ambassador');
    expect(isReady()).toBe(false);
    await page.type('label:nth-of-type(3) select', 'official');
    await page.type(page.named('What it is called'), ' Andrey Kulik ');
    await page.submit();
    expect(onSave.mock.calls).toEqual([[{ kind: 'newSource', label: 'Andrey Kulik', as: 'official' }]]);
  });

  it('that is not sure can be confirmed as it is', async () => {
    const attributions = kim.attributions.map((said) => ({ ...said, sure: false }));
    await draw('p6', 'also met', { ...kim, attributions });
    expect(page.text()).toContain('not sure');
    expect(isReady()).toBe(true);
    await page.submit();
    expect(onSave.mock.calls).toEqual([[{ kind: 'saidBy', source: 'kcna' }]]);
  });
});
