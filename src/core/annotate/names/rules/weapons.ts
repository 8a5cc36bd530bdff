import { weaponNouns, weaponQualities } from '../../words/weapons.ts';
import type { Lookup } from '../lookup.ts';
import { type Part, type Rule, readAs, wordBefore } from '../rule.ts';

/** Letters, then digits: "Hwasong-18", "F-16s", "T72", "Kh-47M2". */
const designation = /^\p{Lu}\p{L}{0,14}[-‐‑]?\d{1,4}(?:\p{L}\d?|s)?$/u;

/**
 * "Hwasong-18", "an F-16 fighter jet", "the Kinzhal hypersonic missile": weapons recognised by the following noun, since
 * no list is complete. A name without a number must be on no other list, and stays a guess.
 */
export const weapon: Rule = {
  name: 'weapon',
  read(part, look) {
    const { words, from } = part;
    const first = words[from] ?? '';
    if (designation.test(first)) {
      const to = endOfName(part, look);
      if (weaponAfter(words, to) || weaponNouns.has(wordBefore(part)))
        return readAs('thing', 'weapon with a number', 3, { from, to });
      return undefined;
    }
    if (
      part.to - from !== 1 ||
      look.isCommon(first) ||
      !isUnknown(first, look) ||
      !weaponAfter(words, part.to)
    )
      return undefined;
    return readAs('thing', 'name before a weapon', 1, part);
  },
};

/** "MQ-9 Reaper": words after the number that are no name by themselves belong to it. */
function endOfName({ words, from, to }: Part, look: Lookup): number {
  let end = from + 1;
  while (end < to && isUnknown(words[end] ?? '', look)) end++;
  return end;
}

function isUnknown(word: string, look: Lookup): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !look.place(word) &&
    !look.organisation(word) &&
    !look.adjective(word) &&
    !look.isGiven(word)
  );
}

/** Whether a weapon noun follows, after any qualifiers: "intermediate-range ballistic missile". */
function weaponAfter(words: readonly string[], at: number): boolean {
  for (let next = at; ; next++) {
    const word = words[next] ?? '';
    if (weaponNouns.has(word)) return true;
    if (!weaponQualities.has(word)) return false;
  }
}
