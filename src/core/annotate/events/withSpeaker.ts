import type { StoryDraft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { uncapitalised } from './firstLetter.ts';
import { isPerson } from './who.ts';

const someone =
  /\b(?:he|she|him|her|his|who|man|men|woman|women|boys?|girls?|child|children|teenagers?|suspects?|gunm[ae]n|drivers?|officers?|soldiers?|people|victims?)\b/i;

/** A word in front that has its capital only from there. */
const opensLower =
  /^(?:The|A|An|His|Her|Their|Its|He|She|They|Police|Prosecutors|Officials|Authorities|Investigators|Witnesses|Residents|State|Two|Three|Several|Some|Local|Lawyers|Doctors|Rescuers|Organi[sz]ers|Reporters)\b/;

/** "The man shot two people, police said": what somebody says of a person is never told as a fact. */
export function withSpeaker(title: string, clause: Clause, draft: StoryDraft): string {
  const { attribution, sentence, start, end } = clause;
  const { text, id } = sentence.block;
  if (!attribution || (start <= attribution.start && attribution.end <= end)) return title;
  const isOfPerson =
    someone.test(text.slice(start, end)) ||
    draft.mentions.some(
      (mention) =>
        mention.block === id && mention.start >= start && mention.end <= end && isPerson(mention, draft),
    );
  if (!isOfPerson) return title;
  const words = text.slice(attribution.start, attribution.end).replace(/^\s*(?:and|but)\s+/i, '');
  return `${title}, ${opensLower.test(words) ? uncapitalised(words) : words}`;
}
