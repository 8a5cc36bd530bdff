import type { ArticleDraft, Dropped } from '../draft.ts';
import { bareByline } from '../text/bareByline.ts';
import { squash } from '../text/squash.ts';
import { isDeskLine } from './wireText.ts';

const agencyName = /\b(?:press|news|agency|wire|reuters|dpa|afp|times|post)\b/i;

export type WireHead = {
  readonly fields: ArticleDraft['fields'];
  readonly dropped: readonly Dropped[];
  readonly rest: readonly string[];
};

/**
 * The header lines of a wire story: headline, byline, agency, and notes for the desk, each possibly ending in `=` or `<`.
 * The first line that is none of the others is the headline; a second such line continues it for the desk.
 */
export function readWireHead(lines: readonly string[]): WireHead {
  const dropped: Dropped[] = [];
  const rest: string[] = [];
  const fields: { headline?: string; byline?: string; publisher?: string } = {};
  for (const raw of lines) {
    const line = squash(raw.replace(/[=<]\s*$/, ''));
    const sign = /[=<]\s*$/.exec(raw)?.[0].trim();
    if (sign !== undefined) dropped.push({ text: sign, why: 'mark' });
    if (line === '') continue;
    if (isDeskLine(line)) dropped.push({ text: line, why: 'desk' });
    else if (/^By\s/i.test(line) && line.length < 120 && fields.byline === undefined)
      fields.byline = bareByline(line);
    else if (
      fields.byline !== undefined &&
      fields.publisher === undefined &&
      agencyName.test(line) &&
      line.length < 50
    )
      fields.publisher = line;
    else if (fields.headline === undefined) fields.headline = line;
    else rest.push(line);
  }
  return { fields: { ...fields, ...tidyByline(fields.byline) }, dropped, rest };
}

/** "Manuel Schwarz, dpa": the agency is no author; "The Associated Press" alone is the publisher. */
function tidyByline(byline: string | undefined): { readonly byline?: string; readonly publisher?: string } {
  if (byline === undefined) return {};
  if (agencyName.test(byline) && !/,/.test(byline)) return { byline, publisher: byline };
  const bare = byline.replace(/,\s*(?:dpa|AP|AFP|Reuters|Associated Press)$/i, '');
  return { byline: bare };
}
