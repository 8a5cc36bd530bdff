import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';
import { countLost, fixDoubleEncoding } from './fixDoubleEncoding.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const doubled = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

describe('Windows-1252', () => {
  it.each(['', '<meta charset="iso-8859-1">', '<meta charset="windows-1252">'])(
    'keeps its quotation marks and dashes, declared or not: %s',
    (head) => {
      const bytes = latin(`${head}She said \x93I don\x92t\x94 \x96 and left. It cost 5 \x80.`);
      const { text, encoding } = decodeBytes(bytes);
      expect(text).toContain('She said “I don’t” – and left. It cost 5 €.');
      expect(encoding.name).toBe('windows-1252');
    },
  );
});

describe('UTF-8 with a few bytes of Windows-1252', () => {
  const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each(['', '<meta charset="utf-8">'])('is read as both, declared or not: %s', (head) => {
    const bytes = join(
      utf8(`${head}Die Fähre für Köln – “schön” 😀 `),
      latin('K\xfcche'),
      utf8(' führt übers Meer.'),
    );
    const { text, encoding } = decodeBytes(bytes);
    expect(text).toBe(`${head}Die Fähre für Köln – “schön” 😀 Küche führt übers Meer.`);
    expect(encoding).toEqual({ name: 'utf-8', how: 'guessed' });
  });

  it('is not another encoding in which some letters happen to be UTF-8', () => {
    expect(decodeBytes(latin('F\xe4hre f\xfcr K\xf6ln, \xc3\xbc und \xdf')).encoding.name).not.toBe('utf-8');
  });
});

describe('text that was encoded twice', () => {
  it.each([
    ['through Windows-1252', 'donâ€™t', 'don’t'],
    ['through Latin-1', doubled('don’t'), 'don’t'],
    ['three times', doubled(doubled('café')), 'café'],
    ['and saved as references', 'don&acirc;&euro;&trade;t &Atilde;&copy;', 'don’t é'],
  ])('is repaired: %s', (_, given, right) => {
    expect(fixDoubleEncoding(given)?.text).toBe(right);
  });

  it('is left alone if it only looks like it', () => {
    expect(fixDoubleEncoding('ÂÃ PÃO &copy; 5 €')).toBeUndefined();
  });

  it.each(['caf\ufffd', 'she said â€?Noâ€?'])('and lost letters on the way is counted: %s', (text) => {
    expect(countLost(text)).toBeGreaterThan(0);
  });
});
