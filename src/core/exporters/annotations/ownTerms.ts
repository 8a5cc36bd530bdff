/** Our own words for what the model has none for; readers that don't know them pass over them. */
export const ownTerms = 'urn:lede:terms:';
