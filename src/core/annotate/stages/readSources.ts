import { findClaims } from '../attribution/findClaims.ts';
import { toClauses } from '../attribution/flatten.ts';
import { withSpeakers } from '../attribution/speakers/resolveSpeakers.ts';
import { toSources } from '../attribution/toSources.ts';
import type { Stage, Trace } from '../draft.ts';

/** Who says each sentence of headline and body, in the story’s own words; without a plain sign no source is stated. */
export const readSources: Stage = {
  name: 'sources',
  run(draft) {
    const { publisher, byline, dateline } = draft.story;
    const { readings, claims } = findClaims(
      draft.sentences,
      draft.blocks,
      draft.names,
      [publisher.name, byline, dateline?.text].join('\n'),
    );
    const clauses = toClauses(readings, withSpeakers(readings, claims, draft));
    const { sources, attributions, told } = toSources(clauses, draft.ownSources);
    const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
    const trail = clauses.map(
      ({ block, start, end, spoken, carriedFrom }, i): Trace => ({
        block,
        start,
        end,
        quote: texts.get(block)?.slice(start, end) ?? '',
        what: 'source',
        rule: spoken
          ? `${spoken.claim.rule}${carriedFrom ? '; the same quotation' : ''}`
          : 'no source stated',
        sure: attributions[i]?.sure !== false,
      }),
    );
    return { ...draft, sources, attributions, told, trail: [...draft.trail, ...trail] };
  },
};
