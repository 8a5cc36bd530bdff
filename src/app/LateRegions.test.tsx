// @vitest-environment jsdom
import { type ComponentProps, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { inStory } from '#test/inStory.tsx';
import { LateRegions } from './LateRegions.tsx';

const clicked: string[] = [];
const sent = `
  <section id="people"><button data-close="">Close</button></section>
  <section id="timeline"><div data-list=""><li id="event-border"><button>“Monday”</button></li></div></section>`;
const code = {
  PeopleRegion: () => <section id="people" />,
  TimelineRegion: () => (
    <section id="timeline">
      <div data-list="">
        <li id="event-border">
          <button type="button" onClick={() => clicked.push('event-border')}>
            “Monday”
          </button>
        </li>
      </div>
    </section>
  ),
} satisfies ComponentProps<typeof LateRegions>['regions']['code'];

function Page() {
  const [isHere, setIsHere] = useState(false);
  return (
    <>
      <button type="button" id="come" onClick={() => setIsHere(true)}>
        The code comes
      </button>
      <LateRegions regions={{ code: isHere ? code : undefined, missing: undefined, retry: () => {} }} />
    </>
  );
}

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  clicked.length = 0;
  page = await inStory(bundledStory(), <Page />);
  page.find('[data-part="lists"]').innerHTML = sent;
});
afterEach(() => page.leave());

describe('lists that are loaded late', () => {
  it('keep the focus, on the same control of the same item', async () => {
    page.find('#event-border button').focus();
    await page.click('#come');
    expect(document.activeElement).toBe(page.find('#event-border button'));
    expect(clicked).toEqual([]);
  });

  it('take the focus from no other element', async () => {
    page.find('#come').focus();
    await page.click('#come');
    expect(document.activeElement).toBe(page.find('#come'));
  });

  it('answer a click from before the code was loaded, once', async () => {
    await page.click('#event-border button');
    await page.click('#come');
    expect(clicked).toEqual(['event-border']);
  });

  it('are registered for other features, before and after', async () => {
    const find = () => page.session()?.elements.find('event', 'border');
    expect(find()).toBe(page.find('#event-border'));
    await page.click('#come');
    expect(find()).toBeUndefined();
  });

  it('can be closed before the code is loaded', async () => {
    await page.dispatch({ kind: 'panelOpened', panel: 'people' });
    await page.click('[data-close]');
    expect(page.effects()).toContain('back');
  });
});
