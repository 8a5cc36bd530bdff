import type { Reading } from '../reading.ts';

/** How, when and where something was said: what may stand between the subject and its verb. */
export const media =
  /^(?:statement|statements|report|reports|interview|interviews|speech|letter|letters|tweet|tweets|email|emails|e-mail|post|posts|briefing|briefings|comments|remarks|conference|memo|message|messages|article|column|essay|blog|video|call|filing|filings|lawsuit|suit|complaint|affidavit|petition|motion|documents|papers|podcast|livestream|ruling|brief|note|press|release|session|appearance|testimony|hearing|broadcast|address|debate|rally|series|twitter|facebook|telegram|x|instagram|bluesky|weibo|linkedin|tiktok|youtube|whatsapp|mastodon|threads|television|tv|radio|telephone|phone|part|return|response|reply|turn)$/;

/** Back over "later", "on Tuesday", "in separate reports" before a verb. */
export function withoutAdverbials(reading: Reading, group: number): number {
  const { classes, low } = reading;
  let to = group;
  for (;;) {
    // "Bloomberg News first reported"
    const isFirst = low[to - 1] === 'first' && (classes[to - 2] === 'name' || to === 2);
    if (classes[to - 1] === 'adverb' || isFirst) to--;
    else if (classes[to - 1] === 'day') {
      while (classes[to - 1] === 'day' || (classes[to - 1] === 'number' && classes[to - 2] === 'day')) to--;
      if (/^(?:last|late|early|earlier|this|next)$/.test(low[to - 1] ?? '')) to--;
      if (/^(?:on|in|of)$/.test(low[to - 1] ?? '')) to--;
    } else {
      const opening = openingOfMedium(reading, to);
      if (opening === undefined) return to;
      to = opening;
    }
  }
}

/** "in separate reports", "at a news conference": where such a phrase that ends before `to` begins. */
function openingOfMedium({ classes, low }: Reading, to: number): number | undefined {
  if (!media.test(low[to - 1] ?? '')) return undefined;
  for (let i = to - 2; i >= Math.max(1, to - 6); i--) {
    if (classes[i] === 'preposition')
      return /^(?:in|at|on|by|during|via|through)$/.test(low[i] ?? '') ? i : undefined;
    if (!/^(?:noun|article|name|number|day|own|ing)$/.test(classes[i] ?? '')) return undefined;
  }
  return undefined;
}
