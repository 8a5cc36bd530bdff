/** Wider than any box, with a part that can't be broken. */
export const longName =
  'Interministerial Commission for the Coordination of Hydrometeorological Verwaltungsgerichtsbarkeitsangelegenheiten';

/** The action of the gallery's buttons: none. */
export const nothing = () => {};
