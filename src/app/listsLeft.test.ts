// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findAtPlace, noteScrolls, placeOf, restoreScrolls } from './listsLeft.ts';

function lists(): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `
    <section id="people" tabindex="-1">
      <button>People and places</button>
      <div data-list><ul>
        <li id="entity-kim"><button><b>Kim Jong Un</b></button><a href="#entity-kim.1">First mention</a></li>
      </ul></div>
    </section>
    <section id="timeline"><div data-list><ol><li id="event-border"><a href="#p3.1">“Monday”</a></li></ol></div></section>`;
  return root;
}

describe('a list that replaces a prerendered one', () => {
  it.each(['#entity-kim button', '#entity-kim a', '#event-border a', '#people'])(
    'has the control that had the focus: %s',
    (selector) => {
      const place = placeOf(lists().querySelector(selector), 'li[id], section[id]');
      const live = lists();
      expect(findAtPlace(live, place)).toBe(live.querySelector(selector));
    },
  );

  it('answers a tap on the words inside a button', () => {
    expect(placeOf(lists().querySelector('b'), 'li[id]')).toEqual({ item: 'entity-kim', nth: 0 });
  });

  it('is not clicked if the tap was on no control, or on none of an item', () => {
    expect(placeOf(lists().querySelector('ul'), 'li[id]')).toBeUndefined();
    expect(placeOf(lists().querySelector('#people > button'), 'li[id]')).toBeUndefined();
  });

  it('has the scroll position of the prerendered one', () => {
    const scrolledTo: unknown[] = [];
    const live = lists();
    for (const list of live.querySelectorAll('[data-list]'))
      list.scrollTo = (to?: unknown) => scrolledTo.push([list.closest('section')?.id, to]);
    const still = lists();
    const list = still.querySelector('#timeline [data-list]');
    if (list) list.scrollTop = 150;
    restoreScrolls(live, noteScrolls(still));
    expect(scrolledTo).toEqual([['timeline', { top: 150, behavior: 'instant' }]]);
  });
});
