/** UTF-16 units. A longer title is cut before a part that only adds to it; else it stays whole. */
const longest = 140;

/** What follows these only adds to the sentence before them; "but", "if" and "unless" would change it. */
const adding =
  /, (?=(?:which|who|whose|where|while|as|after|including|with|making|bringing|marking|according)\b|(?:a|an|the)\s[^,]*$|[^,]{3,60}\b(?:said|says)\b)|\s(?=(?:after|while|where)\s)/g;

/** Words that need what follows them. */
const open =
  /\b(?:where|which|who|when|while|after|before|soon|shortly|just|days|weeks|hours|minutes|months|years|because|if|as|that|probably|perhaps|possibly)$/;

/** `least`: what must stay, in UTF-16 units. */
export function shorten(text: string, least: number): string {
  if (text.length <= longest) return text;
  const cut = [...text.matchAll(adding)].find(
    ({ index }) => index > Math.max(30, least - 4) && index <= longest && !open.test(text.slice(0, index)),
  );
  return cut ? text.slice(0, cut.index) : text;
}
