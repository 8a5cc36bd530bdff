import { describe, expect, it } from 'vitest';
import { readPasted } from './pasted.ts';

const textOf = (given: Parameters<typeof readPasted>[0]) => {
  const pasted = readPasted(given);
  return pasted.kind === 'article' ? new TextDecoder().decode(pasted.file.bytes) : pasted.kind;
};

describe('a paste', () => {
  it('is read with its markup if the clipboard has it', () => {
    expect(textOf({ html: '<p>The ferry is back.</p>', text: 'The ferry is back.' })).toBe(
      '<p>The ferry is back.</p>',
    );
  });

  it('knows when it was pasted', () => {
    const pasted = readPasted(
      { html: '', text: 'The ferry is back.' },
      new Date(Date.UTC(2026, 10, 27, 9, 5)),
    );
    expect(pasted).toMatchObject({ file: { pastedAt: '2026-11-27T09:05:00Z' } });
  });

  it('is read as plain text otherwise', () => {
    expect(textOf({ html: '', text: 'The ferry is back.\n' })).toBe('The ferry is back.\n');
  });

  it.each(['<!doctype html><p>The ferry is back.', ' <html lang="en">', '{ "version": 1 }'])(
    'is read as the source it is, not as an editor’s colouring of it: %s',
    (text) => {
      expect(textOf({ html: '<pre>coloured</pre>', text })).toBe(text);
    },
  );

  it.each(['https://harbour-gazette.example/ferry', ' www.harbour-gazette.example\n'])(
    'is not taken for an article when it is only an address: %s',
    (text) => {
      expect(readPasted({ html: `<a href="${text}">${text}</a>`, text }).kind).toBe('address');
    },
  );

  it('is an article if an address is part of a sentence', () => {
    expect(readPasted({ html: '', text: 'More at https://harbour-gazette.example' }).kind).toBe('article');
  });

  it('is nothing if it is only white space', () => {
    expect(readPasted({ html: '', text: ' \n' }).kind).toBe('nothing');
  });
});
