import type { ArticleDraft } from '../draft.ts';
import { dropDeskLines } from './dropDeskLines.ts';
import { dropPageTail } from './dropPageTail.ts';
import { dropRepeats } from './dropRepeats.ts';
import { dropSeparators, tidyRules } from './dropSeparators.ts';
import { fillFields } from './fillFields.ts';
import { takeContributors } from './takeContributors.ts';
import { takeDateline } from './takeDateline.ts';
import { takeGallery } from './takeGallery.ts';
import { takeHeadline } from './takeHeadline.ts';
import { takeStandfirst } from './takeStandfirst.ts';
import { takeTopLines } from './takeTopLines.ts';

/**
 * What every format needs after it has been read, in this order: the headline first, as the lines at the top are
 * told by standing near it; signs before the places they stand next to; the dateline when the first paragraph is
 * truly the first; fields last, as they are filled from the rest.
 */
const refiners: readonly ((draft: ArticleDraft) => ArticleDraft)[] = [
  takeHeadline,
  takeGallery,
  takeTopLines,
  takeStandfirst,
  dropSeparators,
  dropDeskLines,
  dropPageTail,
  dropRepeats,
  takeDateline,
  takeContributors,
  tidyRules,
  fillFields,
];

export function refine(draft: ArticleDraft): ArticleDraft {
  return refiners.reduce((current, refiner) => refiner(current), draft);
}
