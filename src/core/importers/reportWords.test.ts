import { describe, expect, it } from 'vitest';
import type { ImportReport } from './imported.ts';
import { characterWords, encodingWords, toReportLines } from './reportWords.ts';

const report: ImportReport = {
  format: 'html',
  characters: 5230,
  kept: 4012,
  dropped: [],
  guessed: [],
  unused: [],
};

describe('the report of an import', () => {
  it('counts what was kept and what was left out', () => {
    expect(characterWords(report)).toBe('4,012 of 5,230 kept, 1,218 left out');
    expect(characterWords({ ...report, kept: 5230 })).toBe('All 5,230 kept');
  });

  it('says when the encoding is a guess', () => {
    expect(encodingWords({ name: 'windows-1252', how: 'guessed' })).toMatch(/^WINDOWS-1252, guessed/);
    expect(encodingWords({ name: 'utf-8', how: 'declared' })).toBe('UTF-8, as the file says');
  });

  it('IMP-12 lists in a terminal what was kept, left out, guessed and not used', () => {
    const lines = toReportLines({
      ...report,
      encoding: { name: 'utf-8', how: 'valid' },
      dropped: [{ text: '1 of 6', why: 'counter' }],
      guessed: [{ field: 'timeZone', value: 'GMT', because: 'the date line says so' }],
      unused: ['notes.txt'],
    });
    expect(lines).toEqual([
      'Read as: Web page',
      'Encoding: UTF-8',
      'Characters: 4,012 of 5,230 kept, 1,218 left out',
      'Left out (A counter of pictures): 1 of 6',
      'Guessed: Time zone: GMT, because the date line says so',
      'Not used: notes.txt',
    ]);
  });
});
