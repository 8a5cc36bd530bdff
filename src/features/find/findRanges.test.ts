// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { findRanges } from './findRanges.ts';

beforeEach(fakeBrowser);

function found(html: string, words: string): string[] {
  document.body.innerHTML = html;
  return findRanges([document.body], words).map((range) => range.toString());
}

describe('words looked for in a page', () => {
  it('are found across names and sentences, with folded letters', () => {
    const html = '<p><span>In <a href="#x">Łó<b>dź</b></a> it</span> <span>rained.</span></p>';
    expect(found(html, 'lodz')).toEqual(['Łódź']);
    expect(found(html, 'it rained')).toEqual(['it rained']);
  });

  it('are not made of the end of one paragraph and the start of the next', () => {
    expect(found('<p>in the north</p><p>ern towns</p>', 'northern')).toEqual([]);
  });

  it('are found in captions and lists, in the order of the page', () => {
    const html =
      '<h1>Kim returns</h1><figcaption><p>kim at the station</p></figcaption><ol><li>KIM leaves</li></ol>';
    expect(found(html, 'kim')).toEqual(['Kim', 'kim', 'KIM']);
  });

  it('are not looked for in buttons, and not in what only a screen reader hears', () => {
    expect(found('<p>More <button>more</button><span class="sr-only">more</span></p>', 'more')).toEqual([
      'More',
    ]);
  });

  it('are found inside a paragraph as often as they stand there', () => {
    expect(found('<p>a cab, a <i>ca</i>b</p>', 'cab')).toEqual(['cab', 'cab']);
    expect(found('<p>text</p>', ' ')).toEqual([]);
  });
});
