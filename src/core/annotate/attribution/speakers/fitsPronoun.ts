import { isHumanNoun } from '../../words/humanNouns.ts';
import { bodyNouns } from '../../words/organisationNouns.ts';
import { headWord } from './entityMeant.ts';
import type { Speaker } from './speaker.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it';

const womens =
  /^(?:mrs|ms|miss|madam|\w*woman|mother|sister|daughter|wife|widow|queen|princess|actress|aunt|grandmother)\.?$/i;
const mens =
  /^(?:mr|sir|\w*(?<!wo)man|father|brother|son|husband|widower|king|prince|actor|uncle|grandfather|priest|imam|pope)\.?$/i;

/** Nothing that the story says of a speaker speaks against the pronoun. */
export function fitsPronoun(speaker: Speaker, pronoun: Pronoun): boolean {
  if (pronoun === 'he') return isOne(speaker, womens);
  if (pronoun === 'she') return isOne(speaker, mens);
  const { kind, label, isPerson } = speaker;
  if (isPerson || kind === 'person') return false;
  const noun = headWord(label).toLowerCase();
  const isMany =
    /(?:s|people|police|men|women|media|family|couple|crew|staff)$/.test(noun) && !/(?:ss|'s)$/.test(noun);
  if (pronoun === 'they') return isMany || / and /.test(label);
  // "it" is no mayor.
  // Nor is it a guard, but a coast guard it is.
  const isBody = bodyNouns.has(noun) || /\b(?:coast ?|national |border )guard$/i.test(label);
  const isHuman = speaker.entities.length === 0 && isHumanNoun(noun) && !isBody;
  return !isHuman && kind !== 'experts' && kind !== 'unnamed' && (speaker.entities.length > 0 || !isMany);
}

function isOne({ kind, label, entities, isPerson, words = [] }: Speaker, against: RegExp): boolean {
  if (words.some((role) => against.test(headWord(role)))) return false;
  if (isPerson || kind === 'person') return true;
  const noun = headWord(label).toLowerCase();
  const isNobody = entities.length > 0 || kind === 'document' || kind === 'media' || kind === 'stateMedia';
  if (isNobody || against.test(noun)) return false;
  return oneHuman.test(noun) || (isHumanNoun(noun) && !/(?<!s)s$/.test(noun)) || /^one of\b/i.test(label);
}

/** Nouns for one person, beside those for what people are and do: "the witness", "an official". */
const oneHuman = /(?:man|woman|person|er|or|ist|official|neighbou?r|friend|source|judge)$/;
