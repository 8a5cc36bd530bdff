import { courtesies, roleNouns, titles } from './titles.ts';
import { wordSet } from './wordSet.ts';

/** What people are called that ends in nothing typical: "nurse", "chef", "survivor’s aunt". */
const plain = wordSet(
  'superintendent representative detective operative relative fugitive correspondent child boy girl resident student patient agent client parent descendant witness guest expert chef cook clerk guide star icon legend hero heroine',
  'native fan mum mom dad ally critic rival aide juror nun imam athlete guard recruit spy thief scholar fellow dean academic mechanic',
  'accountant midwife vet novice heir widow widower partner pensioner teen teenager migrant activist politician statesman stateswoman',
  'chief head boss member colleague coworker co-worker counterpart companion chair whip premier laureate magnate mogul maestro virtuoso',
  'mathematician astronaut diplomat aristocrat bureaucrat technocrat democrat acrobat monk saint pope rabbi lama sheriff bailiff',
  'apprentice trainee employee refugee evacuee nominee appointee detainee escapee referee attendee addressee bride groom midfielder',
  'baritone soprano tenor ace ex-wife ex-husband grandmother grandfather granddaughter grandson stepmother stepfather mother-in-law father-in-law son-in-law',
  'man medic paramedic insurgent passer-by passers-by eyewitness landlord plaintiff defendant advocate pontiff coastguard lookout',
  'patriarch matriarch monarch oligarch autocrat genius prodigy culprit convict inmate hostage captive assassin villain orphan twin',
);

const endings = /(?:er|or|ist|ian|man|woman|person|eer|ant|ess|ster|smith|wright|herd|hand|boy|girl)$/;

/** Things, times and bodies with those endings. */
const things = wordSet(
  'paper newspaper river summer winter number order matter power water letter border tower factor motor sector error horror door floor harbor harbour',
  'restaurant plant grant giant amount mess process success business access list mist later earlier other another former latter under over after never',
  'quarter chapter center cover corner counter computer container carrier tanker freighter helicopter trailer trawler cruiser bunker shelter layer',
  'disaster danger anger hunger wonder weather feather leather father-time dinner supper butter pepper silver copper timber lumber fiber folder ladder shoulder',
  'register charter barrier frontier premier-league october november december september color colour humor humour labor labour vapor favor favour honor honour',
  'behavior behaviour tractor reactor monitor corridor mirror minor major prior interior exterior superior warrant tenant-law pollutant consultant-fee variant',
  'instant constant distant important significant relevant elegant brilliant dominant abundant address headdress fitness illness wilderness witness-box',
  'hospital-ship cluster poster filter twist cyst mister master semester minister-less monster thunder gender tender surrender offer transfer career engineer-corps',
  'beer deer pioneer-list steer sheer human land band brand demand island hand beforehand secondhand wetland homeland german roman woman-only',
  'whenever whether wherever whoever however moreover rather together enter consider remember offer suffer alter deliver discover render hinder honor honour differ refer prefer confer trigger',
  'proper upper lower inner outer bitter sober eager clever bigger smaller larger longer higher better younger older elder greater lesser newer',
);

/** Whether a word in lower case or a title names what somebody is: "bookkeeper", "Judge", "nurses". */
export function isHumanNoun(word: string): boolean {
  if (
    (titles.has(word) && !courtesies.has(word) && !/^Dr\.?$/.test(word)) ||
    /^(?:CEO|CFO|COO|CTO|Head|Executive|executive)$/.test(word)
  )
    return true;
  if (!/^[a-z]/.test(word)) return false;
  return (
    isSingular(word) ||
    (word.endsWith('s') && isSingular(word.slice(0, -1))) ||
    (word.endsWith('ies') && isSingular(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('sses') && isSingular(word.slice(0, -2)))
  );
}

function isSingular(word: string): boolean {
  if (roleNouns.has(word) || plain.has(word)) return true;
  const last = word.replace(/^.*-/, '');
  if (roleNouns.has(last) || plain.has(last)) return true;
  return last.length > 4 && endings.test(last) && !things.has(last);
}
