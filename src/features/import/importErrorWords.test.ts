import { describe, expect, it } from 'vitest';
import type { ArticleError } from '#core/importers/articleError.ts';
import { toImportErrorWords } from './importErrorWords.ts';

const name = 'ferry.html';
const errors: readonly ArticleError[] = [
  { kind: 'nothing' },
  { kind: 'empty', name },
  { kind: 'tooLarge', name, megabytes: 50, most: 24 },
  { kind: 'tooLong', name, characters: 20_000_000, most: 3_000_000 },
  { kind: 'binary', name, what: 'a PDF' },
  { kind: 'damaged', name, format: 'JSON' },
  { kind: 'tooDeep', name },
  { kind: 'notAnArticle', name, because: 'it has no text' },
  { kind: 'login', name },
  {
    kind: 'badStory',
    name,
    errors: [
      { path: 'headline', expected: 'a text', found: 'nothing' },
      { path: 'body', expected: 'a list', found: '3' },
    ],
  },
];

describe('the message for an article that can’t be read', () => {
  it.each(errors)('names what was expected and what was found: $kind', (error) => {
    const words = toImportErrorWords({ kind: 'article', error });
    expect(words.words).toMatch(/^[A-Zf].*\.$/s);
    expect(words.expected).toBeTruthy();
    expect(words.found).toBeTruthy();
    expect(words.where).toBe(error.kind === 'nothing' ? undefined : name);
  });

  it('lists the other errors of a story file', () => {
    const words = toImportErrorWords({ kind: 'article', error: errors.at(-1) ?? { kind: 'nothing' } });
    expect(words.expected).toBe('headline: a text');
    expect(words.others).toEqual(['body: expected a list, found 3']);
  });

  it('begins a sentence about pasted text with a capital', () => {
    const error = { kind: 'empty', name: 'the pasted text' } as const;
    expect(toImportErrorWords({ kind: 'article', error }).words).toBe('The pasted text is empty.');
  });

  it('says what to do when the import itself failed', () => {
    for (const error of [
      { kind: 'broke', detail: 'RangeError' },
      { kind: 'tooLong', seconds: 30 },
      { kind: 'missing' },
      { kind: 'unreadable', name },
    ] as const)
      expect(toImportErrorWords(error).words).toMatch(/paste|try|choose/i);
  });
});
