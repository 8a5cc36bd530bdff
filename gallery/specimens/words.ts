/** Longer than any box is wide, with a part that can't be broken. */
export const longName =
  'Interministerial Commission for the Coordination of Hydrometeorological Verwaltungsgerichtsbarkeitsangelegenheiten';

/** What the gallery's buttons do. */
export const nothing = () => {};
