const longest = 110;
/** "Kestrel Foods, the maker of oat drinks, agreed": the role belongs to the name, not in the title. */
const apposition = /^(\p{Lu}[^,]{2,50}), (?:the|a|an|its|her|his|whose|who) [^,]{3,90}, (?=[a-z])/u;

/**
 * An event's title in the story's own words: the clause without its date ("on Monday morning"), opening conjunction
 * and inserted roles, cut at a comma if it is long. `subject`: the antecedent of a "who" clause.
 */
export function titleOf(clause: string, date: string | undefined, subject: string | undefined): string {
  const plain = (date ? clause.replace(dated(date), ' ') : clause)
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;])/g, '$1')
    .replace(/^[\s,;—–]*(?:and|but|that|when)\s/i, '')
    .replace(/(?:[\s,.;—–]|\b(?:and|but|or|for the rest of|for)\b)+$/g, '')
    .replace(/^[\s,;—–]+/, '')
    .replace(apposition, '$1 ');
  const whole = subject ? `${subject} ${plain}` : plain;
  return capitalised(shorten(whole));
}

/** The date with the prepositions before it and a possessive after it ("Wednesday’s"). */
function dated(date: string): RegExp {
  const quoted = date.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:,?\\s*\\b(?:(?:late|early) )?(?:on|in|by|during|at|since|until|from)\\s+)?(?:the\\s+)?(?:late\\s+on\\s+)?${quoted}(?:['’]s)?,?`,
    'i',
  );
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const at = Math.max(
    cut.lastIndexOf(', '),
    cut.lastIndexOf('; '),
    cut.lastIndexOf(' before '),
    cut.lastIndexOf(' after '),
  );
  return at > 30 ? cut.slice(0, at) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
