import type { Stage, Trace } from '../draft.ts';
import { findStatedTimes, findStoryTimes } from '../times/findTimes.ts';
import { isYearAssumed } from '../times/isYearAssumed.ts';
import { publicationDay } from '../times/publicationDay.ts';

/**
 * Time expressions, resolved relative to the day of publication; without one, only those that state their year. Links and
 * bylines are skipped.
 */
export const readTimes: Stage = {
  name: 'times',
  run(draft) {
    const day = publicationDay(draft.story.published, draft.story.timeZone);
    const blocks = draft.blocks.filter(({ region }) => !/^(?:link|byline|contributor)$/.test(region));
    const found = day === undefined ? findStatedTimes(blocks) : findStoryTimes(blocks, day);
    const trail = found.map(
      ({ expression: { block, start, end, quote, when, duration }, rule }): Trace => ({
        block,
        start,
        end,
        quote,
        what: 'time',
        rule,
        sure: Boolean(when ?? duration),
      }),
    );
    return {
      ...draft,
      times: found.map(({ expression }) =>
        isYearAssumed(expression) ? { ...expression, assumed: 'year' } : expression,
      ),
      trail: [...draft.trail, ...trail],
    };
  },
};
