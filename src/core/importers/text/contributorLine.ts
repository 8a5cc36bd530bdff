/** Who else worked on a report: printed at its end, outside the text. */
export function isContributorLine(text: string): boolean {
  if (text.length > 700) return false;
  return (
    /\bcontributed (?:to this (?:report|story|article)|reporting)\b|\b(?:contributed|reported) from [\p{Lu}]/iu.test(
      text,
    ) ||
    /^[([]?(?:(?:additional )?reporting|writing|compiled|editing|edited|reported) by\b/i.test(text) ||
    /^(?:mit material|unter mitarbeit|avec)\b.{0,40}\b(?:von|der|dpa|afp)\b/i.test(text)
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
