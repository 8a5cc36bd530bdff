import { plainWords } from '../text/plainWords.ts';
import { toBareText } from '../text/sameText.ts';
import { field, type JsonObject, textField, toList } from './access.ts';

/** Text shorter than this in letters is a code. */
const shortest = 12;

/**
 * The words of an item's variants that are not in the article, each once: bodies and headlines of other roles, such as a
 * teaser or a short title. `known`: what the article has.
 */
export function otherVariants(item: JsonObject, known: readonly string[]): readonly string[] {
  const all = toBareText(known.join(' '));
  const found = new Map<string, string>();
  for (const name of ['headlines', 'descriptions', 'bodies'])
    for (const entry of toList(field(item, name))) {
      const words = plainWords(textField(entry, 'value')) ?? '';
      const bare = toBareText(words);
      if (bare.length >= shortest && !all.includes(bare)) found.set(bare, words);
    }
  return [...found.values()];
}
