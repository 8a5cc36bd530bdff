import type { ArticleDraft } from '../draft.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkTimes } from './checkTimes.ts';
import { dropCaptionLists } from './dropCaptionLists.ts';
import { dropDeskLines } from './dropDeskLines.ts';
import { dropLabels } from './dropLabels.ts';
import { dropPageTail } from './dropPageTail.ts';
import { dropPointers } from './dropPointers.ts';
import { dropRepeats } from './dropRepeats.ts';
import { dropSeparators, tidyRules } from './dropSeparators.ts';
import { dropSkipLinks } from './dropSkipLinks.ts';
import { fillFields } from './fillFields.ts';
import { takeContributors } from './takeContributors.ts';
import { takeDateline } from './takeDateline.ts';
import { takeEmployer } from './takeEmployer.ts';
import { takeGallery } from './takeGallery.ts';
import { takeHeadline } from './takeHeadline.ts';
import { takeNameLine } from './takeNameLine.ts';
import { takeStandfirst } from './takeStandfirst.ts';
import { takeTopLines } from './takeTopLines.ts';
import { takeYearlessDate } from './takeYearlessDate.ts';

/**
 * The steps that every format needs after reading, in this order: links past the page's head, which stand above the headline;
 * the headline, since lines at the top are recognised by being near it; separators before the places next to them; the dateline once the first paragraph is
 * really the first; fields last, since they are filled from the rest.
 */
const refiners: readonly ((draft: ArticleDraft) => ArticleDraft)[] = [
  dropSkipLinks,
  takeHeadline,
  takeGallery,
  takeTopLines,
  takeYearlessDate,
  takeNameLine,
  dropLabels,
  takeStandfirst,
  dropSeparators,
  dropDeskLines,
  dropPointers,
  dropPageTail,
  dropRepeats,
  dropCaptionLists,
  takeDateline,
  takeContributors,
  tidyRules,
  checkLanguage,
  checkTimes,
  takeEmployer,
  fillFields,
];

export function refine(draft: ArticleDraft): ArticleDraft {
  return refiners.reduce((current, refiner) => refiner(current), draft);
}
