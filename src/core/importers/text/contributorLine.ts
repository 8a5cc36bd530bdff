/** Who else worked on a report: printed at its end, outside the text. */
export function isContributorLine(text: string): boolean {
  if (text.length > 700) return false;
  return (
    /\bcontributed (?:to this (?:report|story|article)|reporting)\b|\b(?:contributed|reported) from [\p{Lu}]/iu.test(
      text,
    ) ||
    /^[([]?(?:(?:additional )?reporting|writing|compiled|editing|edited|reported) by\b/i.test(text) ||
    /\bin \p{Lu}[\p{L} ,.-]{1,60} contributed(?: to this \w+)?\.?\)?$/u.test(text) ||
    isCorrectionNote(text) ||
    /^(?:mit material|unter mitarbeit|avec)\b.{0,40}\b(?:von|der|dpa|afp)\b/i.test(text)
  );
}

/** What an edition corrects, printed below the report. */
function isCorrectionNote(text: string): boolean {
  return /^[([_—–\s]*(?:this (?:story|article|report|version) (?:has been|was|is|corrects|updates|deletes|restores|adds|clarifies)\b.{0,20}(?:correct|updat|delet|restor|add|clarif|amend)?|(?:correction|clarification)s?\s?[:—–-])/i.test(
    text,
  );
}

/** "Follow AP's coverage at https://…", "More: https://…": a pointer to further coverage at the end. */
export function isLinkLine(text: string): boolean {
  return (
    text.length < 300 &&
    /https?:\/\/\S+/.test(text) &&
    /^(?:follow|more|read|see|find|full coverage|online|for more|on the net|learn more|sign up)\b/i.test(text)
  );
}
