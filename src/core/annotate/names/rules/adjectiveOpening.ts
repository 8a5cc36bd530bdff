import { type Rule, readAs, skipTo } from '../rule.ts';

/** "German Axel Brandt": an adjective of nationality that is a given name too, before a whole name. */
export const adjectiveOpening: Rule = {
  name: 'adjective before a name',
  read(part, look) {
    const { words, from, to } = part;
    const [first = '', second = ''] = [words[from], words[from + 1]];
    // "Israeli-American Robert Roe"
    if (to - from > 2 && look.adjective(first.replace(/^.*-/, '')) && first.includes('-'))
      return skipTo(from + 1);
    if (to - from < 3 || !look.adjective(first) || look.adjective(`${first} ${second}`)) return undefined;
    const isName = look.isGiven(second) || !look.isCommon(second);
    return isName ? readAs('adjective', 'adjective of a place', 2, { from, to: from + 1 }) : undefined;
  },
};
