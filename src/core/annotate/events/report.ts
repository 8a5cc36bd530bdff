/** Behind a day, "’s report": what it dates is the words of a paper. */
export const report = /^['’]s (?:[\w.]+ ){0,3}(?:report|reports|statement|dispatch)\b/;
