import { assertNever } from '#core/assertNever.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { daysOf } from '#core/corrections/changeEvents.ts';
import type { Correction } from '#core/corrections/correction.ts';
import { tableWords } from '#core/corrections/findRemoved.ts';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import { kindWords } from '#core/entities/kindWords.ts';
import { sourceKinds } from '#core/sources/sourceKinds.ts';
import { given } from '#core/story/given.ts';
import type { Photo } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { opening } from '#core/text/opening.ts';

/** Describes a correction, for the list and for the live region. */
export function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'mark':
      return `“${correction.target.exact}” is ${kindWords[correction.as].aOne}${everywhereWords(correction)}`;
    case 'same':
      return `“${correction.target.exact}” is ${correction.entity.name}${everywhereWords(correction)}`;
    case 'notName':
      return `“${correction.target.exact}” is not a name${everywhereWords(correction)}`;
    case 'rename':
      return `${correction.entity.name} is called ${correction.name}`;
    case 'merge':
      return `${correction.entity.name} is the same as ${correction.into.name}`;
    case 'split':
      return `${counted(correction.mentions.length, 'mention')} of ${correction.entity.name} ${
        correction.mentions.length === 1 ? 'is' : 'are'
      } of ${correction.name}, ${kindWords[correction.as].aOne}`;
    case 'describe':
      return correction.text
        ? `${correction.entity.name}: “${correction.text}”`
        : `${correction.entity.name} has no description`;
    case 'entityKind':
      return `${correction.entity.name} is ${kindWords[correction.as].aOne}`;
    case 'eventDate':
      return `“${correction.event.title}”: ${dateWords(correction.when, correction.lasted)}`;
    case 'dropEvent':
      return `“${correction.event.title}” is no event`;
    case 'addEvent':
      return `Event “${correction.title}”: ${dateWords(correction.when)}`;
    case 'saidBy':
      return `${correction.source.label} says “${opening(correction.target.exact)}”`;
    case 'newSource':
      return `${correction.label} (${sourceKinds[correction.as].one}) says “${opening(correction.target.exact)}”`;
    case 'noSource':
      return `“${opening(correction.target.exact)}” has no source stated`;
    case 'saidAsBefore':
      return `“${opening(correction.target.exact)}” has the same source as the sentence before`;
    case 'renameSource':
      return `The source ${correction.source.label} is called ${correction.label}`;
    case 'sourceKind':
      return `The source ${correction.source.label} is of the kind “${sourceKinds[correction.as].one}”`;
    case 'mergeSource':
      return `The source ${correction.source.label} is the same as ${correction.into.label}`;
    case 'removeBlock':
      return `“${opening(correction.target.exact)}” is removed`;
    case 'removePhoto':
      return `The picture “${photoWords(correction.photo)}” is removed`;
    case 'removeTable':
      return `The table “${tableWords(correction.table)}” is removed`;
    default:
      return assertNever(correction);
  }
}

/** A picture as a list of words knows it. */
export function photoWords({ caption, alt, credit }: Pick<Photo, 'caption' | 'alt' | 'credit'>): string {
  return opening(caption || alt || given(credit) || 'Picture without a caption');
}

function everywhereWords({ everywhere }: { readonly everywhere: boolean }): string {
  return everywhere ? ', everywhere in this story' : '';
}

/** `lasted`: the event lasted for the whole interval, rather than falling on one day in it. */
export function dateWords(when: string | undefined, lasted = false): string {
  if (when === undefined) return 'no date';
  return toSpokenDate(parseEdtf(when), { duration: lasted ? daysOf(when) : undefined });
}

/** Why a correction could not be applied. */
export function missingWords({ missing }: Unplaced): string {
  const quotes = missing.map(({ quote }) => `“${quote}”`).join(', ');
  const [first] = missing;
  switch (first?.what) {
    case 'name':
      return `The name ${quotes} is not found in this version of the story.`;
    case 'event':
      return `The event ${quotes} is not found in this version of the story.`;
    case 'source':
      return `The source ${quotes} is not found in this version of the story.`;
    case 'picture':
      return `The picture ${quotes} is not found in this version of the story.`;
    case 'table':
      return `The table ${quotes} is not found in this version of the story.`;
    case 'rest':
      return `${quotes} is all that is left of the text, so it stays.`;
    case 'before':
      return `In this version of the story no source is known for the sentence before ${quotes}.`;
    default:
      return `The words ${quotes} are not found where they stood, or stand in several places now.`;
  }
}
