/** Fixes quotation marks and dashes of old agency systems: ``so'' and `a _ b`. */
export function fixWireSigns(text: string): string {
  return text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/ _ /g, ' — ')
    .replace(/--(?=\s|$)/g, '—');
}

/** A line for the desk only: photo numbers, notes for editors, the story's slug. */
export function isDeskLine(line: string): boolean {
  return (
    /^\(?Eds?[.:]|^\(?Eds\b|^AP (?:Photo|Video|Graphic)s?\b|^(?:BC|AM|PM)-[A-Z0-9]|^\(?(?:Achtung|REFILE|REPEAT|UPDATE\b.*|URGENT|(?:\d+(?:ST|ND|RD|TH) )?(?:LEAD|ROUNDUP|NEWS FEATURE|EXTRA)\b.*)\)?$/i.test(
      line,
    ) ||
    /^Among \d+ Things\b/.test(line) ||
    /^EDITOR'S NOTE\b/.test(line)
  );
}
