// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Photo } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { Caption, pictureKind } from './Caption.tsx';

const { photos } = bundledStory();
let page: Page;
beforeEach(fakeBrowser);
afterEach(() => page.leave());

const draw = async (photo: Photo, clamped = true) => {
  const drawText = ({ start, end }: { start: number; end: number }) => photo.caption.slice(start, end);
  page = await inPage(<Caption photo={photo} language="en" drawText={drawText} clamped={clamped} />);
};
const plain = (text: string) => text.replace(/\s/g, '');

describe('a caption', () => {
  it.each(photos.map((photo) => [photo.id, photo] as const))(
    'has every word that came with the picture, in order: %s',
    async (_id, photo) => {
      await draw(photo);
      const theirs = page
        .findAll('[id^="caption-"] > div:first-child p, [data-notice] > span, [data-part="their-credit"]')
        .map(({ textContent }) => textContent);
      let rest = plain(theirs.join(''));
      for (const sentence of photo.caption.match(/[^.]+\.?/g) ?? []) {
        expect(rest).toContain(plain(sentence));
        rest = rest.replace(plain(sentence), '');
      }
    },
  );

  it('stands in its own direction, so that an Arabic name moves no full stop (LNK-7)', async () => {
    const [photo] = photos;
    if (photo) await draw({ ...photo, caption: 'الميناء.', notices: [] });
    expect(page.find('[data-part="caption"]').dir).toBe('auto');
  });

  it('never cuts its notices, however long the words before them are', async () => {
    const photo = photos.find(({ notices }) => notices.length > 1);
    if (!photo) throw new Error('no picture has two notices');
    await draw(photo);
    const clamped = page.findAll('[aria-controls]').map((button) => button.getAttribute('aria-controls'));
    for (const notice of page.findAll('[data-notice]'))
      expect(clamped.some((id) => notice.closest(`[id="${id}"]:not(ul)`))).toBe(false);
    expect(page.findAll('[data-notice]').length).toBeGreaterThanOrEqual(photo.notices.length);
  });

  it('has our own note among the notices, named as ours', async () => {
    const [photo] = photos;
    if (photo) await draw({ ...photo, note: 'We could not verify this.' });
    expect(page.find('[data-notice="ours"]').textContent).toBe('Our note. We could not verify this.');
  });

  it('has its id once in the page: not in the viewer', async () => {
    const [photo] = photos;
    if (photo) await draw(photo, false);
    expect(page.findAll('[id^="caption-"]')).toEqual([]);
    expect(page.findAll('button').map(({ textContent }) => textContent)).not.toContain('More');
  });

  it.each([
    [{ kind: 'photo' }, undefined],
    [{ kind: 'map' }, 'Map'],
    [{ kind: 'graphic' }, 'Graphic'],
    [{ kind: 'illustration', label: 'Courtroom sketch' }, 'Courtroom sketch'],
    [{ kind: 'photo', label: 'Satellite image' }, 'Satellite image'],
  ] as const)('says what the picture is where it is no photo: %o', async (photo, words) => {
    page = await inPage(null);
    expect(pictureKind(photo)).toBe(words);
  });
});
