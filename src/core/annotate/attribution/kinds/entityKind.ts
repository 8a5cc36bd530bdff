import type { SourceKind } from '../../../sources/sourceKinds.ts';
import type { Entity } from '../../../story/story.ts';
import { isStateMediaName } from './stateMedia.ts';

const bodiesOfState =
  /\b(?:ministry|department|government|police|army|navy|air force|coast guard|court|parliament|senate|(?<!(?:union|national|world) )congress|council|commission|administration|embassy|consulate|white house|home office|foreign office|cabinet office|scotland yard|kremlin|pentagon|downing street|house of representatives|house of commons|cabinet|prosecutor|treasury|customs|sheriff|national guard|authority|tribunal|constabulary|inspectorate|ombudsman|patrol|fire (?:service|department|brigade)|knesset|duma|bundestag|fbi|cia|nasa|noaa|fda|epa|cdc|faa|fema|usda|nhtsa|ntsb|irs|homeland|border force|weather service|geological survey|(?:national|federal|crime|security|intelligence|environment(?:al)?|protection|safety|space|exploration|tax|border|disaster|emergency|aviation|medicines) (?:\w+ )?(?:agency|service|bureau|directorate)|commissioner['’]s office|fraud office|bureau of|cent(?:er|re)s? for disease control|(?:safety|labou?r relations|parole|elections?|electoral) board|joint chiefs|chiefs of staff|(?:army|central|fleet|forces|joint|northern|pacific|southern|africa|european|strategic|space|cyber|transportation|operations?) command)\b/i;
/** Councils that people of one faith, trade or art have made. */
const ofCivil =
  /\b(?:muslim|islamic|jewish|christian|hindu|sikh|churches|refugee|atlantic|women|trade|sports?|arts|press|bar|medical|british|foreign relations|conservation|safety|business|producers|works) ?.*\bcouncil\b|\bcouncil (?:of churches|on foreign relations)\b|\bmuslim council\b/i;
/** Of many states or of none: they speak for themselves. */
const acrossStates =
  /\b(?:united nations|u\.?n\.?|nato|international|european|world|african union|arab league|economic commission for)\b/i;

const ofMembers =
  /\b(?:union|association|federation|club|society|foundation|league|alliance|trust|institute|university|hospital)$/i;

const mediaTails =
  /\b(?:times|post|news|journal|tribune|herald|gazette|guardian|observer|telegraph|chronicle|mirror|courier|dispatch|examiner|inquirer|press|radio|television|tv|broadcasting|magazine|news agency|press (?:trust|association)(?: of \w+)?|newspapers?)$/i;
/** Those whose name doesn’t say so. */
const mediaNames =
  /^(?:ap|associated press|reuters|afp|agence france-presse|dpa|efe|ansa|bbc|cnn|nbc|cbs|abc|pbs|npr|fox|msnbc|al jazeera|bloomberg|politico|axios|vox|buzzfeed|le monde|le figaro|lib[eé]ration|el pa[ií]s|la repubblica|corriere della sera|der spiegel|die zeit|bild|s[uü]ddeutsche zeitung|nhk|kyodo|yonhap|asahi shimbun|nikkei|haaretz|the economist|economist|newsweek|rai|zdf|ard|deutsche welle|svt|nrk|yle|rt[eé]|itv|cbc|interfax|meduza|novaya gazeta|kommersant|vedomosti|h[uü]rriyet|usa today|propublica|semafor|buzzfeed|mediapart|izvestia|ynet|maariv|tasnim|asahi|yomiuri|mainichi|hankyoreh|caixin|folha|clar[ií]n|bellingcat|aftenposten|aftonbladet|dagbladet|huffington post|huffpost|breitbart|l'[eé]quipe|l'orient le jour|marca|kicker|gazzetta dello sport|espn|deadline|variety|billboard|rolling stone|the hollywood reporter|sky sports|sky news|globo)$/i;

/** An office that its holder speaks in, unless it is no longer theirs, or is held in a company or club. */
const office =
  /\b(?:president|minister|premier|chancellor|taoiseach|t[aá]naiste|mayor|governor|senator|ambassador|judge|justice|magistrate|prosecutor|attorney general|district attorney|sheriff|police|general(?! (?:director|manager|secretary|counsel))|colonel|admiral|commander|commissioner|councill?or|lawmaker|congress(?:man|woman)|king|queen|secretary|envoy|diplomat|coroner|superintendent|speaker|chief of staff|fire chief|inspector|detective|officer|sgt\.?|sergeant|lt\.?|lieutenant|constable|capt\.?|official|marshal|legislator|deputy|mps?|msp|mep|det|supt|insp|dci)\b|\b(?:sen|rep|gov|gen|col|adm|cmdr)\.(?=\s|$)/i;
/** The leader of a state or of its army is one, that of fishermen or of a party is not. */
const leaderOfState =
  /\b(?:supreme|paramount|council|military|junta|coup|majority|minority|country['’]s|nation['’]s) leader\b|\b[A-Z][\w-]*(?:an|sh|ese|[aeinr]i|[nrl]ch|[kz]ek|wiss|['’]s) (?:[a-z-]+ )?leader\b/;
const nationality = /(?:an|sh|ese|[aeinr]i|[nrl]ch|[kz]ek|wiss|ech|reek|utch|['’]s)$/;
/** Offices that nobody but a state, a court or a town has. */
const ofStateAlone =
  /\b(?:minister|premier|mayor|governor|senator|ambassador|judge|magistrate|prosecutor|sheriff|police|king|queen|coroner|envoy)\b/i;
const noOffice =
  /\b(?:former|ex|late|retired|then|candidate|nominee|opposition|company|club|union|association|federation|bank|university|firm|chief executive|executive officer|financial officer|operating officer|group|party|team|band|orchestra|founder|chair(?:man|woman)?|editor|sales|marketing|rebel|community|religious|spiritual|worship|shadow)\b/i;

const building = /(?<!white) (?:house|hall|hotel|stadium|arena|museum|hospital|airport|park)$/i;

/** Those who speak for a body, which the same words name: "head of the fisheries ministry". */
const speaksForBody =
  /\b(?:head|chief|director|chair(?:man|woman|person)?|deputy|spokes(?:man|woman|person)|representative|secretary|president)\b/i;
const noMore = /\b(?:former|ex|late|retired|then)\b/i;

/**
 * The kind of a source that is an entity. `beside`: the words of a title before its name; `places`: the story’s places, in lower case:
 * a president of one holds an office.
 */
export function kindOfEntity(
  entity: Entity,
  beside: string,
  places: ReadonlySet<string>,
): SourceKind | undefined {
  const { kind, name, aliases, roles } = entity;
  const names = [name, ...aliases.map(({ text }) => text)];
  // Whatever a name was taken for, on that list it is one of them.
  if (names.some(isStateMediaName)) return 'stateMedia';
  // "a Garden Hotel spokeswoman": a building is no state.
  if (kind === 'place') return building.test(name) ? 'organisation' : 'official';
  if (kind === 'person') {
    // "Its president, Ana Roe,": whose is not known, so that the word alone says too little.
    if (/^(?:its|their)\b/i.test(beside) && !ofStateAlone.test(beside)) return 'person';
    return holdsOffice([beside, ...roles.map(({ text }) => text)], places) ? 'official' : 'person';
  }
  // "the World Water Programme said"
  if (kind === 'thing') return /\b(?:programme|program|initiative)$/i.test(name) ? 'organisation' : undefined;
  if (names.some(isMediaName) || mediaTails.test(name)) return 'media';
  return isOfState(name) ? 'official' : 'organisation';
}

/** One of those whose name doesn’t say that they are media. */
export function isMediaName(name: string): boolean {
  return mediaNames.test(name.replace(/^the /i, '').replaceAll('’', "'"));
}

function holdsOffice(roles: readonly string[], places: ReadonlySet<string>): boolean {
  return roles.some(
    (role) =>
      !isOfSomebody(role) &&
      !presidesOther(role, places) &&
      (((office.test(role) || leaderOfState.test(role)) && !noOffice.test(role)) ||
        (speaksForBody.test(role) && isOfState(role) && !noMore.test(role))),
  );
}

/** "husband of Mayor Ana Roe", "Mayor Ana Roe's lawyer": what somebody is to who holds an office. */
function isOfSomebody(role: string): boolean {
  const head = role.split(/ (?:of|to|for)\b/)[0] ?? '';
  return /\b(?:husband|wife|widow|widower|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|friend|lawyer|partner|critic|rival|opponent|challenger|biographer)$/i.test(
    head,
  );
}

/** "president of Dockers Local 7": of what is no state, and no body of one. */
function presidesOther(role: string, places: ReadonlySet<string>): boolean {
  // "Brenlo president", in small letters and behind a name that is no place’s and no nationality
  const before = /(?:^|\s)([A-Z][\w’'-]*[a-z]) president\b/.exec(role)?.[1];
  if (before && !nationality.test(before) && !/^(?:Vice|Deputy)$/.test(before))
    return !places.has(before.toLowerCase()) && (before === 'Congress' || !isOfState(before));
  const of = /\bpresident of (?:the )?(.+)$/i.exec(role)?.[1];
  return of !== undefined && !places.has(of.toLowerCase()) && !/republic|states/i.test(of) && !isOfState(of);
}

function isOfState(words: string): boolean {
  return (
    bodiesOfState.test(words) && !acrossStates.test(words) && !ofMembers.test(words) && !ofCivil.test(words)
  );
}
