// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionEffect } from '#core/session/sessionEffect.ts';
import { toStoryFacts } from '#core/session/storyFacts.ts';
import type { EntityId, EventId } from '#core/story/story.ts';
import { makeSession, type Session } from '#session/session.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser, standAt } from '#test/fakeBrowser.ts';
import { makeHistoryTurns } from './historyTurns.ts';
import { performEffect } from './performEffect.ts';

const kim = 'kim-jong-un' as EntityId;
const border = 'ev-border' as EventId;
let session: Session;
let frames: (() => void)[];
const navigate = vi.fn();
const scrollBy = vi.fn();
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
  Object.assign(window, { scrollBy });
  document.body.innerHTML =
    '<ul data-list id="list"><li id="row"><a href="#x">Row</a></li></ul><p id="mention">Kim</p>';
  session = makeSession(toStoryFacts(bundledStory()));
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});
afterEach(() => vi.unstubAllGlobals());

const perform = (effect: SessionEffect) =>
  performEffect(effect, { session, turns: makeHistoryTurns((run) => frames.push(run)), navigate });
const paint = () => {
  for (let round = 0; round < 3; round += 1) for (const run of frames.splice(0)) run();
};
const element = (id: string) => document.getElementById(id) as HTMLElement;

describe('a step in history', () => {
  const to = { address: { entity: kim, mention: 2 }, trail: ['entity'] } as const;

  it('writes the address in its order, and keeps the trail with the entry', () => {
    perform({ kind: 'navigate', to, replaces: false, canWait: false });
    expect(navigate).toHaveBeenCalledExactlyOnceWith(
      { search: '?entity=kim-jong-un&mention=2', hash: '' },
      { replace: false, state: { trail: ['entity'] } },
    );
  });

  it('that can wait is taken after the paint', () => {
    perform({ kind: 'navigate', to, replaces: true, canWait: true });
    expect(navigate).not.toHaveBeenCalled();
    paint();
    expect(navigate.mock.calls[0]?.[1]).toMatchObject({ replace: true });
  });

  it('back goes as far as it says', () => {
    perform({ kind: 'back', by: 2 });
    expect(navigate).toHaveBeenCalledExactlyOnceWith(-2);
  });
});

describe('what leads to an element', () => {
  beforeEach(() => {
    session.elements.register('event', border, element('row'));
    standAt(element('list'), { top: 0, height: 300 });
    standAt(element('row'), { top: 5000, height: 20 });
  });

  it('jumps at once, or when the page has been drawn', () => {
    perform({ kind: 'jump', to: { kind: 'event', event: border }, when: 'now' });
    expect(scrollBy).toHaveBeenCalledOnce();
    perform({ kind: 'jump', to: { kind: 'event', event: border }, when: 'drawn' });
    expect(scrollBy).toHaveBeenCalledOnce();
    paint();
    expect(scrollBy).toHaveBeenCalledTimes(2);
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('leaves a reader alone who has begun to scroll: %s', async (scrolled, jumps) => {
    window.lede.scrolled = scrolled;
    perform({ kind: 'arrive', to: { kind: 'event', event: border } });
    await Promise.resolve();
    expect(scrollBy).toHaveBeenCalledTimes(jumps);
  });

  it('focuses the first control in it', () => {
    perform({ kind: 'focus', target: { kind: 'event', event: border } });
    paint();
    expect(document.activeElement).toBe(element('row').firstElementChild);
  });

  it('scrolls its list to it, not the page', () => {
    perform({ kind: 'showInList', event: border });
    paint();
    expect(document.querySelector('[data-list]')?.scrollTop).toBe(5000 - 48);
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it('does nothing where the element is not there', () => {
    perform({ kind: 'reveal', target: { kind: 'mention', entity: kim, mention: 1 } });
    perform({ kind: 'jump', to: { kind: 'sentence', event: border }, when: 'now' });
    expect(scrollBy).not.toHaveBeenCalled();
  });
});

describe('what is said', () => {
  it('is said after the paint, so that it holds nothing up', async () => {
    perform({ kind: 'announce', words: 'Kim Jong Un, 18 mentions' });
    expect(session.state().message).not.toContain('18 mentions');
    paint();
    await vi.waitFor(() => expect(session.state().message).toContain('18 mentions'));
  });

  it('ends after its time', async () => {
    perform({ kind: 'later', ms: 5, event: { kind: 'announced', words: 'Later' } });
    await vi.waitFor(() => expect(session.state().message).toContain('Later'));
  });
});
