// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { StoryFileError } from '#core/story/parseStory.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { StoryErrorPage } from './StoryErrorPage.tsx';

let page: Page;
afterEach(() => page.leave());

const retry = { act: () => {}, isTrying: false, failures: 0 };
const errorsIn = (count: number): readonly StoryFileError[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `mentions[${index}].start`,
    expected: 'a number',
    found: 'a text',
    ...(index === 0 && { hint: 'Count in UTF-16 units.' }),
  }));
const draw = async (reason: Parameters<typeof StoryErrorPage>[0]['reason']) => {
  page = await inPage(<StoryErrorPage file="stories/ferry/story.json" reason={reason} retry={retry} />);
};
const facts = () =>
  page.findAll('dl dt').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

describe('a story file that can’t be shown', () => {
  it('is named with the field, what was expected there and what was found, and how to check it', async () => {
    await draw({ kind: 'invalid', errors: errorsIn(1) });
    expect(facts()).toEqual([
      'File: stories/ferry/story.json',
      'Field: mentions[0].start',
      'Expected: a number',
      'Found: a textCount in UTF-16 units.',
    ]);
    expect(page.text()).toContain('npm run story -- check public/stories/ferry/story.json');
    expect(page.text()).not.toMatch(/[0-9] more /);
  });

  it('lists further errors up to a screenful, and counts them all', async () => {
    await draw({ kind: 'invalid', errors: errorsIn(12) });
    expect(page.text()).toContain('11 more ');
    expect(page.findAll('section li')).toHaveLength(8);
    expect(page.text()).toContain('and 3 more');
  });

  it('says one more error as one', async () => {
    await draw({ kind: 'invalid', errors: errorsIn(2) });
    expect(page.text()).toContain('1 more ');
  });

  it.each([
    ['{"ver', '“{"ver…”'],
    ['  ', 'nothing'],
  ])('quotes how a file begins that is no JSON: “%s”', async (found, quoted) => {
    await draw({ kind: 'unreadable', found });
    expect(facts()).toContain('Field: The file as a whole');
    expect(facts()).toContain(`Found: ${quoted}`);
  });
});
