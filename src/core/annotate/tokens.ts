/** A word, a number or one punctuation mark, as a UTF-16 range. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * In order: web addresses (one token, never a name), letters with full stops ("U.N.", "a.m."), abbreviations with their
 * full stop, initials, numbers with separators, words with inner apostrophes or hyphens, single punctuation marks.
 */
const tokenPattern = new RegExp(
  [
    // With limits, since otherwise every character of a long run without spaces would be read to its end.
    '(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}',
    'A/S(?![\\p{L}])',
    '\\p{L}\\.(?:\\p{L}\\.)+',
    '(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Cmdr|Capt|Cpl|Maj|Sgt|Adm|Rev|Hon|St|Ste|Mt|Ft|Inc|Corp|Co|Ltd|Bros|Jr|Sr|No|vs|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\\.',
    '(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=\\s?\\p{Lu})',
    '\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s|m|km|kg|%)?(?![\\p{L}])',
    "[\\p{L}\\p{N}]+(?:[-‐‑'’&][\\p{L}\\p{N}]+)*",
    '[^\\s]',
  ].join('|'),
  'gu',
);

/** "Leeds-based", "Kremlin-backed": the name ends at the hyphen. */
const suffixed =
  /^(\p{Lu}[\p{L}.]*)[-‐‑](?:based|backed|led|born|style|run|owned|made|controlled|funded|registered|listed|trained|wide|area|bound|flagged|speaking|sponsored|supported|occupied|held|era|educated|dominated|brokered|mediated|bred|type|like|loving|friendly|only|themed|related|inspired|mandated|appointed)$/u;
/** "anti-American", "pro-Russian", "non-EU", "ex-Soviet": the name starts after the hyphen. */
const prefixed =
  /^(?:anti|pro|non|ex|post|pre|mid|inter|intra|trans|sub|all|once|half|cross|neo|then|former|near)[-‐‑](?=\p{Lu})/u;
const hasPossessive = /\p{L}['’]s$/u;

/** The tokens of a sentence or block, as UTF-16 ranges in `text`; a possessive "’s" is a token of its own. */
export function tokenise(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + match.index;
    for (const cut of cutsOf(match[0]))
      tokens.push({ text: match[0].slice(...cut), start: start + cut[0], end: start + cut[1] });
  }
  return tokens;
}

type Cuts = readonly (readonly [number, number])[];

/** Where a raw token is split, as ranges in it. */
function cutsOf(raw: string): Cuts {
  if (raw.length < 3 || !/['’‐‑-]/.test(raw)) return [[0, raw.length]];
  if (!hasPossessive.test(raw)) return cutsAtHyphen(raw);
  const end = raw.length - 2;
  return [...cutsAtHyphen(raw.slice(0, end)), [end, raw.length]];
}

function cutsAtHyphen(raw: string): Cuts {
  const name = suffixed.exec(raw)?.[1]?.length ?? prefixed.exec(raw)?.[0].length;
  return name
    ? [
        [0, name],
        [name, raw.length],
      ]
    : [[0, raw.length]];
}
