import { describe, expect, it } from 'vitest';
import type { ImportReport } from './imported.ts';
import { characterWords, encodingWords, placeWords, toReportLines } from './reportWords.ts';

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
    const dropped = [{ text: 'x'.repeat(1218), why: 'furniture' as const }];
    expect(characterWords({ ...report, dropped })).toBe('4,012 of 5,230 kept, 1,218 left out');
    expect(characterWords({ ...report, kept: 5230 })).toBe('All 5,230 kept');
  });

  it('says how many characters are neither kept nor listed', () => {
    const dropped = [{ text: 'x'.repeat(1000), why: 'furniture' as const }];
    expect(characterWords({ ...report, dropped })).toBe(
      '4,012 of 5,230 kept, 1,218 left out, 218 of them not accounted for',
    );
  });

  it('says which reader of a page won, how far the others agree, and what only another found', () => {
    expect(
      placeWords({
        reader: 'rules',
        agreement: 0.934,
        letters: 4000,
        other: { reader: 'readability', only: 120, all: 4100 },
      }),
    ).toEqual([
      'Found by our own rules; the other readers agree to 93 %',
      'Only Readability would add 120 letters',
    ]);
  });

  it('asks to check an article of which another reader found more than twice as much', () => {
    const [first] = placeWords({
      reader: 'rules',
      agreement: 0.2,
      letters: 900,
      other: { reader: 'run', only: 2000, all: 2400 },
    });
    expect(first).toBe(
      'Check that the article is complete: the longest run of text would give 2,400 letters instead of 900',
    );
  });

  it('says when the encoding is a guess', () => {
    expect(encodingWords({ name: 'windows-1252', how: 'guessed' })).toMatch(/^WINDOWS-1252, guessed/);
    expect(encodingWords({ name: 'utf-8', how: 'declared' })).toBe('UTF-8, as the file says');
  });

  it('IMP-12 lists in a terminal what was kept, left out, guessed and not used', () => {
    const lines = toReportLines({
      ...report,
      encoding: { name: 'utf-8', how: 'valid' },
      kept: 5226,
      dropped: [{ text: '1 of 6', why: 'counter' }],
      guessed: [
        { field: 'timeZone', value: 'GMT', because: 'the date line says so' },
        { field: 'language', value: 'ko', because: 'its text is in Korean; its source doesn’t say' },
      ],
      unused: ['notes.txt'],
    });
    expect(lines).toEqual([
      'Read as: Web page',
      'Encoding: UTF-8',
      'Characters: 5,226 of 5,230 kept, 4 left out',
      'Left out (A counter of pictures): 1 of 6',
      'Guessed: Time zone: GMT, because the date line says so',
      'Guessed: Language: Korean, because its text is in Korean; its source doesn’t say',
      'Not used: notes.txt',
    ]);
  });
});
