import { findNotices } from '#core/photos/notices/findNotices.ts';
import type { Notice } from '#core/story/story.ts';
import type { MarkedCaption } from './readCaptions.ts';

type CaptionScore = {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly errors: readonly string[];
};

/** A notice is right if it has the kind and exactly the words. */
export function scoreCaptions(captions: readonly MarkedCaption[]): CaptionScore {
  const scores = captions.map(({ caption, notices }) => {
    const name = ({ kind, start, end }: Notice) => `${kind}: ${caption.slice(start, end)}`;
    const gold = notices.map(name);
    const found = findNotices(caption, 'en').map(name);
    const missed = gold.filter((one) => !found.includes(one));
    const extra = found.filter((one) => !gold.includes(one));
    return {
      right: gold.length - missed.length,
      found: found.length,
      gold: gold.length,
      errors: [...missed.map((one) => `missed ${one}`), ...extra.map((one) => `in excess ${one}`)],
    };
  });
  const sum = (key: 'right' | 'found' | 'gold') => scores.reduce((total, score) => total + score[key], 0);
  return {
    right: sum('right'),
    found: sum('found'),
    gold: sum('gold'),
    errors: scores.flatMap(({ errors }) => errors),
  };
}
