import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '#core/importers/importProblem.ts';
import { toImportFault } from './importFault.ts';

const name = 'ferry.html';
const problems: readonly ImportProblem[] = [
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
    problems: [
      { path: 'headline', expected: 'a text', found: 'nothing' },
      { path: 'body', expected: 'a list', found: '3' },
    ],
  },
];

describe('what is said of an article that can’t be read', () => {
  it.each(problems)('names what was expected and what was found: $kind', (problem) => {
    const fault = toImportFault({ kind: 'problem', problem });
    expect(fault.words).toMatch(/^[A-Zf].*\.$/s);
    expect(fault.expected).toBeTruthy();
    expect(fault.found).toBeTruthy();
    expect(fault.where).toBe(problem.kind === 'nothing' ? undefined : name);
  });

  it('lists the further faults of a story file', () => {
    const fault = toImportFault({ kind: 'problem', problem: problems.at(-1) ?? { kind: 'nothing' } });
    expect(fault.expected).toBe('headline: a text');
    expect(fault.others).toEqual(['body: expected a list, found 3']);
  });

  it('begins a sentence about pasted text with a capital', () => {
    const problem = { kind: 'empty', name: 'the pasted text' } as const;
    expect(toImportFault({ kind: 'problem', problem }).words).toBe('The pasted text is empty.');
  });

  it('says what to do when the reading itself failed', () => {
    for (const error of [
      { kind: 'broke', detail: 'RangeError' },
      { kind: 'tooLong', seconds: 30 },
      { kind: 'missing' },
      { kind: 'unreadable', name },
    ] as const)
      expect(toImportFault(error).words).toMatch(/paste|try|choose/i);
  });
});
