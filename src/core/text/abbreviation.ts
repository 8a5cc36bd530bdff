/** Abbreviations that news text puts before a capital or a number without ending a sentence. */
export const abbreviation =
  /(?:^|[\s(“"‘])(?:[A-Z]\.(?:[A-Z]\.)*|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Prof|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Co|Corp|Inc|Ltd|Jr|Sr|vs|approx)\.?\s*$/;
