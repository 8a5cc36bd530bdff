/** The form of a verb: its base, the present with "s", the past, the participle of the perfect, the one with "ing". */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past, and participle where it differs. */
const irregular: Readonly<Record<string, readonly [string, string?]>> = {
  say: ['said'],
  tell: ['told'],
  refer: ['referred'],
  write: ['wrote', 'written'],
  find: ['found'],
  show: ['showed', 'shown'],
  think: ['thought'],
  know: ['knew', 'known'],
  hear: ['heard'],
  hold: ['held'],
  read: ['read'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  feel: ['felt'],
  forecast: ['forecast'],
  learn: ['learned'],
  understand: ['understood'],
  quip: ['quipped'],
  slam: ['slammed'],
  admit: ['admitted'],
  submit: ['submitted'],
  aver: ['averred'],
  beg: ['begged'],
  quote: ['quoted'],
  tout: ['touted'],
  sing: ['sang', 'sung'],
  decry: ['decried'],
  fret: ['fretted'],
  put: ['put'],
  signal: ['signaled'],
  tweet: ['tweeted'],
};

/** All forms of a verb in both spellings where they differ ("signaled", "signalled"). */
export function formsOf(base: string): readonly (readonly [string, VerbForm])[] {
  const [past, participle] = irregular[base] ?? [regularPast(base)];
  return [
    [base, 'base'],
    [thirdPerson(base), 's'],
    [past, 'past'],
    ...(participle ? [[participle, 'participle'] as const] : []),
    ...(base.endsWith('al') || base.endsWith('el') ? [[`${base}led`, 'past'] as const] : []),
    [gerund(base, past), 'ing'],
  ];
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|ch|sh|z)$/.test(base)) return `${base}es`;
  return /[^aeou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerund(base: string, past: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  // The consonant is doubled as in the past: "admitted", "admitting"; "put" has the same form and is doubled too.
  const isDoubled = past === `${base}${base.slice(-1)}ed` || past === base;
  return isDoubled && !/(?:ad|st)$/.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
