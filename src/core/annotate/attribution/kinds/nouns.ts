import type { SourceKind } from '../../../sources/sourceKinds.ts';
import { isHumanNoun } from '../../words/humanNouns.ts';
import { bodyNouns } from '../../words/organisationNouns.ts';
import { wordSet } from '../../words/wordSet.ts';

/** Singular nouns for those who speak. A noun in two lines has the kind of the first. */
const byKind: readonly (readonly [SourceKind, string])[] = [
  [
    'official',
    'government ministry minister president premier chancellor mayor governor police official authority prosecutor army military navy coastguard court tribunal judge magistrate parliament senate congress senator lawmaker mp secretary congressman congresswoman ambassador envoy diplomat embassy consulate council councillor councilor commission administration cabinet regime sheriff department coroner investigator detective regulator king queen prince princess emir sultan general commander country nation state firefighter inspector prosecution troops trooper guard constabulary legislature delegation policeman kremlin pentagon presidency secretariat treasury gendarmerie side city county municipality township province officer watchdog force',
  ],
  [
    'media',
    'media newspaper broadcaster magazine tabloid press outlet television station channel radio daily weekly newswire website publication tv',
  ],
  [
    'experts',
    'expert analyst economist scientist researcher academic observer historian scholar forecaster meteorologist strategist pollster specialist seismologist epidemiologist astronomer biologist physicist geologist climatologist commentator authors engineer ecologist archaeologist virologist hydrologist',
  ],
  [
    'document',
    'report study poll survey document filing lawsuit complaint indictment ruling verdict statement letter memo email paper analysis audit transcript record affidavit law bill treaty book review data figure ad warrant suit petition judgment judgement decision assessment census article story account note text charter advertisement bulletin message diary brief research notice chart spreadsheet inquiry draft copy recording dossier minutes editorial',
  ],
  ['person', 'pope pontiff'],
  [
    'organisation',
    'campaign board body owner organizer organiser promoter sponsor committee club operator trust parish church estate clinic supplier charity insurer lender developer consortium employer airport port zoo school university college orchestra league federation museum hospital bank union greens tories service programme conference synod diocese',
  ],
];

const kinds: ReadonlyMap<string, SourceKind> = new Map(
  byKind.flatMap(([kind, nouns]) => [...wordSet(nouns)].map((noun) => [noun, kind] as const)).reverse(),
);

/** The kind of a source by the noun for it, in lower case; undefined if nobody speaks by that noun. */
export function kindOfNoun(noun: string): SourceKind | undefined {
  const found = kinds.get(noun) ?? kinds.get(singular(noun));
  if (found) return found;
  if (bodyNouns.has(noun) || bodyNouns.has(singular(noun))) return 'organisation';
  return unnamed.test(noun) || isHumanNoun(noun) ? 'unnamed' : undefined;
}

const unnamed =
  /^(?:people|men|women|sources?|neighbou?rs?|families|family|relatives?|children|villagers?|workers?|staff|crew|others?|some|many|several|one|another|everyone|those|crowd|protesters?|fans?|locals|passers-by|pair|duo|defen[cs]e|\d+-year-old|critics?|supporters?|residents?|witness(?:es)?|insiders?|friends?|pals?|lawyers?|voters?|republicans?|democrats?|nationalists?|conservatives?|liberals?|kin|delegates?|couple|parents?|man|woman|them|third|latter|former|first|second)$/;

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

export function isSameNoun(a: string, b: string): boolean {
  return singular(a.toLowerCase()) === singular(b.toLowerCase());
}
