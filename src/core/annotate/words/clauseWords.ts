/** Parts of patterns: words between `|`, in lower case. Each place adds what else it takes for one of them. */

/** These open a clause that depends on another. */
export const subordinators = 'who|which|that|where|whose|when|if|because|while|although|though|once';

/** Conjunctions and prepositions after which a phrase or clause goes on, so that no noun starts there. */
export const linkWords =
  'and|or|but|to|in|on|at|by|for|with|from|when|that|which|who|as|after|before|while|of|until|because|over|near|outside|against|during|into|about|under|where|if|than';

/** Words that end the noun phrase before them, beside punctuation. */
export const phraseEnds = 'who|whom|whose|which|where|when|but|said|says|told|is|was|are|were|has|had|have';

export const coordinator = /^(?:and|but)$/;
export const relativePronoun = /^(?:who|which|whose)$/;
/** An article, a possessive pronoun or "one": a noun phrase starts here. */
export const determiner = /^(?:the|a|an|his|her|its|their|our|my|one|another)$/i;
