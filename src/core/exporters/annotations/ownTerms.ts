/** Our own terms for what the model doesn't cover; other readers ignore them. */
export const ownTerms = 'urn:lede:terms:';
