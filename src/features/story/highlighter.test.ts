// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { EntityId, EventId } from '#core/story/story.ts';
import { makeHighlighter } from './highlighter.ts';

const kim = 'kim' as EntityId;
const russia = 'russia' as EntityId;

function aText() {
  const article = document.createElement('article');
  article.innerHTML = `
    <h1><a data-entity="kim">Kim</a> leaves <a data-entity="russia">Russia</a></h1>
    <p><span id="p1.1" data-events="border left"><b data-entity="kim">He</b> crossed the border.</span></p>
    <p><span id="p2.1" data-events="left">The <b data-entity="russia">Russian</b> trip is over.</span></p>`;
  const text = makeHighlighter(article, article);
  const marked = (attribute: string) =>
    [...article.querySelectorAll(`[${attribute}]`)].map((element) => element.textContent);
  return { text, article, marked };
}

describe('the highlighter', () => {
  it('marks every mention of a name, and the current one differently', () => {
    const { text, marked } = aText();
    text.highlight({ entity: kim, mention: 2 });
    expect(marked('data-lit')).toEqual(['Kim', 'He']);
    expect(marked('data-current')).toEqual(['He']);
  });

  it('removes what is no longer highlighted', () => {
    const { text, marked } = aText();
    text.highlight({ entity: kim, mention: 1, event: 'border' as EventId });
    text.highlight({ entity: russia });
    expect(marked('data-lit')).toEqual(['Russia', 'Russian']);
    expect(marked('data-current')).toEqual([]);
    expect(marked('data-evidence')).toEqual([]);
  });

  it('marks a second name differently', () => {
    const { text, marked, article } = aText();
    text.highlight({ entity: kim, second: russia });
    expect(marked('data-lit="second"')).toEqual(['Russia', 'Russian']);
    expect(article.hasAttribute('data-two')).toBe(true);
    text.highlight({ entity: russia });
    expect(marked('data-lit=""')).toEqual(['Russia', 'Russian']);
    expect(article.hasAttribute('data-two')).toBe(false);
  });

  it('marks every sentence that reports an event', () => {
    const { text, marked } = aText();
    text.highlight({ event: 'left' as EventId });
    expect(marked('data-evidence')).toHaveLength(2);
    text.highlight({ event: 'border' as EventId });
    expect(marked('data-evidence')).toEqual(['He crossed the border.']);
  });

  it('finds mentions in page order and sentences by their id', () => {
    const { text } = aText();
    expect(text.mentionsOf('kim').map(({ textContent }) => textContent)).toEqual(['Kim', 'He']);
    expect(text.mentionsOf('nobody')).toEqual([]);
    expect(text.sentence('p2.1')?.textContent).toContain('trip');
  });
});
