import { describe, expect, it } from 'vitest';
import { captionParts, insideNoticeWords } from '#core/photos/captionParts.ts';
import { findNotices } from '#core/photos/notices/findNotices.ts';
import { captionSets, readCaptions } from './readCaptions.ts';
import { scoreCaptions } from './scoreCaptions.ts';

const all = captionSets.flatMap(readCaptions);

describe('the captions in the wordings of the agencies', () => {
  it('have all their notices found, and no others, where the rules were written with them', () => {
    expect(scoreCaptions(readCaptions('development')).errors).toEqual([]);
  });

  it.each(['setAside', 'second', 'third'] as const)(
    'that were set aside have at least 95 in 100 notices found, and 98 in 100 found are right: %s',
    (set) => {
      const { right, found, gold, errors } = scoreCaptions(readCaptions(set));
      expect(right / found, errors.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(right / gold, errors.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('have no notice in a third of them', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter(({ notices }) => notices.length === 0).length / all.length).toBeGreaterThan(0.33);
  });

  it.each(all.map(({ caption }) => caption))(
    'are shown with nothing added and nothing cut: %s',
    (caption) => {
      const { shows, notices, credit } = captionParts({ caption, notices: findNotices(caption, 'en') });
      const parts = [...shows, ...notices, ...(credit ? [credit] : [])].toSorted((a, b) => a.start - b.start);
      const shown = parts.map(({ start, end }) => caption.slice(start, end)).join('');
      expect(shown.replace(/\s/g, '')).toBe(caption.replace(/\s/g, ''));
    },
  );

  it.each(all.map(({ caption }) => caption))('repeat no word that is not in the notice: %s', (caption) => {
    const { inside } = captionParts({ caption, notices: findNotices(caption, 'en') });
    for (const notice of inside) {
      const words = insideNoticeWords(caption, notice).replace(/\.$/, '').slice(1);
      expect(caption.slice(notice.start, notice.end)).toContain(words);
    }
  });

  it('have notices that stand inside one another or clear of one another', () => {
    for (const { caption } of all) {
      const notices = findNotices(caption, 'en');
      const clash = notices.filter((a) =>
        notices.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
      );
      expect(clash, caption).toEqual([]);
    }
  });
});
