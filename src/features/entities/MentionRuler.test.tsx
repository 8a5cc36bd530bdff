// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entitySummaries } from '#core/entities/entitySummaries.ts';
import type { EntityId } from '#core/story/story.ts';
import { useSessionStore } from '#session/useSession.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser, layOut, standAt } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { MentionRuler } from './MentionRuler.tsx';
import { PeekBar } from './PeekBar.tsx';

const kim = 'kim-jong-un' as EntityId;
const article = document.createElement('article');

/** A text of 1000 px with three mentions, of which the window shows the first 768. */
function Text() {
  const { elements } = useSessionStore();
  const mentions = [100, 500, 900].map((top) => {
    const mention = document.createElement('a');
    standAt(mention, { top, height: 0 });
    return mention;
  });
  elements.registerText({
    article,
    box: article,
    extent: () => ({ top: 0, height: 1000 }),
    mentionsOf: (entity) => (entity === kim ? mentions : []),
    sentence: () => undefined,
    highlight: () => {},
  });
  return null;
}

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  fakeBrowser();
  layOut({});
  const story = bundledStory();
  const summary = entitySummaries(story).find(({ entity }) => entity.id === kim);
  if (!summary) throw new Error('no Kim');
  page = await inStory(
    story,
    <>
      <Text />
      <MentionRuler />
      <PeekBar summary={summary} />
    </>,
  );
});
afterEach(() => page.leave());

const ticks = () => page.findAll('[data-kind="person"]:is(i)').map(({ style }) => style.insetBlockStart);
const choose = async (mention?: number) => {
  await page.dispatch({ kind: 'nameChosen', entity: kim, asSecond: false, ...(mention && { mention }) });
  await page.until(() => ticks().length > 0);
};

describe('the ruler beside the text', () => {
  it('has a tick where each mention stands, once a name is chosen', async () => {
    expect(ticks()).toEqual([]);
    await choose();
    expect(ticks()).toEqual(['10%', '50%', '90%']);
  });

  it('numbers the mention that the reader is at', async () => {
    await choose(2);
    expect(page.findAll('i span').map(({ textContent }) => textContent)).toEqual(['2']);
  });

  it('leads to the mention nearest to a click', async () => {
    await choose();
    const rule = page.find('i').parentElement ?? 'i';
    if (typeof rule !== 'string') standAt(rule, { top: 0, height: 700 });
    await page.click(rule, { clientY: 600 });
    expect(page.address()).toEqual({ entity: kim, mention: 3 });
  });

  it('is not there for a phone, whose bar at the foot has the ticks', async () => {
    await page.dispatch({ kind: 'widthChanged', width: 'phone' });
    await page.dispatch({ kind: 'nameChosen', entity: kim, asSecond: false });
    const bar = () => page.findAll('[data-part="peek"] i').map(({ style }) => style.insetInlineStart);
    await page.until(() => bar().length > 0);
    expect(bar()).toEqual(['10%', '50%', '90%']);
    expect(ticks()).toEqual([]);
  });

  it('leads from the bar at the foot to the name’s card', async () => {
    await page.dispatch({ kind: 'widthChanged', width: 'phone' });
    await page.dispatch({ kind: 'nameChosen', entity: kim, asSecond: false });
    await page.click(page.named(/^Kim Jong Un/));
    expect(page.address()).toMatchObject({ entity: kim, panel: 'people' });
  });
});
