import { findNotices } from '../../photos/notices/findNotices.ts';
import { captionBlockId } from '../../story/blocks.ts';
import type { Stage, Trace } from '../draft.ts';

/** Provenance notices in captions. */
export const readNotices: Stage = {
  name: 'notices',
  run(draft) {
    const photos = draft.photos.map((photo) => ({
      ...photo,
      notices: findNotices(photo.caption, draft.story.language),
    }));
    const trail = photos.flatMap(({ id, caption, notices }) =>
      notices.map(
        ({ kind, start, end }): Trace => ({
          block: captionBlockId(id),
          start,
          end,
          quote: caption.slice(start, end),
          what: 'notice',
          rule: kind,
          sure: true,
        }),
      ),
    );
    return { ...draft, photos, trail: [...draft.trail, ...trail] };
  },
};
