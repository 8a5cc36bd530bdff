// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Brought } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { brought, source } from '#test/brought.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import type { HowToRead } from './howToRead.ts';
import { Preview } from './Preview.tsx';

let page: Page;
let reads: HowToRead[];
let answer: (error: LibraryError | undefined) => Promise<void>;
const onMend = vi.fn();
const onAddPictures = vi.fn();
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
  reads = [];
});
afterEach(() => page.leave());

const heading = { current: null };
const draw = async (article: Brought, isMended = false) => {
  const onRead = (how: HowToRead) => {
    reads.push(how);
    return new Promise<LibraryError | undefined>((resolve) => {
      answer = (error) => act(async () => resolve(error));
    });
  };
  page = await inPage(
    <Preview
      heading={heading}
      brought={article}
      source={source}
      isMended={isMended}
      onMend={onMend}
      onRead={onRead}
      onAgain={() => {}}
      onAddPictures={onAddPictures}
    />,
  );
};
const saveAndRead = () => page.click(page.findAll('button')[0] ?? 'button');
const choices = () => page.findAll('section[aria-labelledby="no-room"] button');

describe('an article before it is opened', () => {
  it('shows how it begins, and what was found in it', async () => {
    await draw(brought({ byline: 'By Ola Nes' }));
    expect(page.text()).toContain('By Ola Nes');
    expect(page.text()).toContain('6 pictures');
    expect(page.text()).toContain('automatically');
  });

  it('is opened once, however often the button is pressed', async () => {
    await draw(brought());
    await saveAndRead();
    await saveAndRead();
    expect(reads).toEqual(['keep']);
    expect(page.spoken().join()).toContain('Opening the story…');
    await answer(undefined);
    expect(page.spoken().join()).not.toContain('Opening the story…');
  });

  it.each([
    [{ kind: 'full' }, true, ['keepText', 'read', 'keep']],
    [{ kind: 'full' }, false, ['read', 'keep']],
    [{ kind: 'broke', detail: 'disk gone' }, true, ['read', 'keep']],
  ] as const)(
    'offers what can still be done when it was not saved: %o, with pictures: %s',
    async (error, hasPictures, ways) => {
      await draw({ ...brought(), ...(!hasPictures && { pictures: [] }) });
      await saveAndRead();
      await answer(error);
      expect(document.activeElement).toBe(page.find('#no-room'));
      reads = [];
      for (const button of choices()) {
        await page.click(button);
        await answer(error);
      }
      expect(reads).toEqual(ways);
    },
  );

  it('passes on what the storage reported', async () => {
    await draw(brought());
    await saveAndRead();
    await answer({ kind: 'broke', detail: 'disk gone' });
    expect(page.text()).toContain('disk gone');
  });

  it('says where names are not marked, and nothing where they are', async () => {
    await draw({ ...brought({ language: 'de' }), names: 'language' });
    expect(page.find('[aria-label="Before you read"]').textContent).toContain('German');
    await page.leave();
    await draw(brought());
    expect(page.findAll('[aria-label="Before you read"]')).toEqual([]);
  });

  it('offers to have doubled encoding put right, until that is done', async () => {
    const twice = { count: 2, before: 'SmÃ¸rbrÃ¸d', after: 'Smørbrød' };
    const report = { ...brought().report, encoding: { name: 'utf-8', how: 'valid', twice } } as const;
    const article = { ...brought(), report };
    await draw(article);
    await page.click('[aria-label="Before you read"] button');
    expect(onMend).toHaveBeenCalledOnce();
    await page.leave();
    await draw(article, true);
    expect(page.find('[aria-label="Before you read"]').textContent).toContain('became “Smørbrød”');
    expect(page.findAll('[aria-label="Before you read"] button')).toEqual([]);
  });
});

describe('pictures of an article', () => {
  it('stand with the captions they were matched to, and give their memory back', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const article = brought();
    await draw(article);
    const [photo] = article.story.photos;
    expect(page.findAll('figure img').map((image) => image.getAttribute('alt'))).toEqual([photo?.alt]);
    expect(page.find('figcaption').textContent).toBe(photo?.caption);
    await page.redraw(null);
    expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:1');
  });

  it('on other sites are links to follow, never fetched, and can be given as files', async () => {
    const [photo] = brought().story.photos;
    const address = 'https://pictures.example/2024/03/crew.jpg?w=900';
    await draw({ ...brought(), remote: photo ? [{ photo: photo.id, address }] : [] });
    const link = page.named('pictures.example/…/crew.jpg');
    expect(link.getAttribute('href')).toBe(address);
    expect(page.findAll('img').map((image) => image.getAttribute('src'))).not.toContain(address);
    const file = new File(['x'], 'crew.jpg');
    await page.give(page.named('Picture files'), file);
    expect(onAddPictures).toHaveBeenCalledExactlyOnceWith([file]);
  });
});
