// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { saveStory } from '#data/library/saveStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import type { HowToRead } from './howToRead.ts';
import { Preview } from './Preview.tsx';
import type { ReadArticle } from './readArticle.ts';

let page: Page;
let reads: HowToRead[];
let answer: (error: LibraryError | undefined) => Promise<void>;
const onFixEncoding = vi.fn();
const onRevise = vi.fn(async (): Promise<ReadArticle | undefined> => undefined);
const onType = vi.fn();
const onAddPictures = vi.fn();
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
  reads = [];
});
afterEach(() => page.leave());

const heading = { current: null };
const articleOf = (imported: ImportedArticle, isFixed: boolean): ReadArticle => ({
  imported,
  source,
  isFixed,
  typed: {},
  hadDate: imported.story.published !== undefined,
});

/** Holds what is typed, as the page does. */
function Holder({ first, onRead }: { readonly first: ReadArticle; readonly onRead: OnRead }) {
  const [article, setArticle] = useState(first);
  return (
    <Preview
      heading={heading}
      article={article}
      onFixEncoding={onFixEncoding}
      onType={(typed: TypedEdits) => {
        onType(typed);
        setArticle({ ...article, typed });
      }}
      onRevise={onRevise}
      onRead={onRead}
      onAgain={() => {}}
      onAddPictures={onAddPictures}
    />
  );
}
type OnRead = (how: HowToRead) => Promise<LibraryError | undefined>;

const draw = async (article: ImportedArticle, isFixed = false) => {
  const onRead = (how: HowToRead) => {
    reads.push(how);
    return new Promise<LibraryError | undefined>((resolve) => {
      answer = (error) => act(async () => resolve(error));
    });
  };
  page = await inPage(<Holder first={articleOf(article, isFixed)} onRead={onRead} />);
};
const saveAndRead = () => page.click(page.findAll('button')[0] ?? 'button');
const choices = () => page.findAll('section[aria-labelledby="no-room"] button');

describe('an article before it is opened', () => {
  it('shows how it begins, and what was found in it', async () => {
    await draw(importedArticle({ byline: 'By Ola Nes' }));
    expect(page.text()).toContain('By Ola Nes');
    expect(page.text()).toContain('6 pictures');
    expect(page.text()).toContain('automatically');
  });

  it('asks for the date that it doesn’t give, and is read again with what was typed', async () => {
    await draw(importedArticle({ published: undefined }));
    expect(page.text()).toContain('When was this published?');
    await page.type('input[type="date"]', '1999-08-20');
    expect(onType).toHaveBeenLastCalledWith({ published: '1999-08-20' });
    expect(page.text()).toContain('Published Friday, 20 August 1999');
    onRevise.mockResolvedValueOnce(articleOf(importedArticle({ published: '1999-08-20' }), false));
    await saveAndRead();
    expect(reads).toEqual(['save']);
  });

  it('that can’t be read again with what was typed is not saved, and keeps what was typed', async () => {
    await draw(importedArticle());
    await page.type('textarea', 'Ferry sinks');
    await saveAndRead();
    expect(reads).toEqual([]);
    expect(page.find('[role="alert"]').textContent).toContain('nothing was saved');
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('Ferry sinks');
    expect(page.find('h1').textContent).toBe('Ferry sinks');
  });

  it('is not read again if nothing was typed, and asks for no date that it has', async () => {
    await draw(importedArticle());
    expect(page.text()).not.toContain('When was this published?');
    await saveAndRead();
    expect(onRevise).not.toHaveBeenCalled();
  });

  it('is opened once, however often the button is pressed', async () => {
    await draw(importedArticle());
    await saveAndRead();
    await saveAndRead();
    expect(reads).toEqual(['save']);
    expect(page.spoken().join()).toContain('Opening the story…');
    await answer(undefined);
    expect(page.spoken().join()).not.toContain('Opening the story…');
  });

  it.each([
    [{ kind: 'full' }, true, ['saveText', 'read', 'save']],
    [{ kind: 'full' }, false, ['read', 'save']],
    [{ kind: 'broke', detail: 'disk gone' }, true, ['read', 'save']],
  ] as const)(
    'offers what can still be done when it was not saved: %o, with pictures: %s',
    async (error, hasPictures, ways) => {
      await draw({ ...importedArticle(), ...(!hasPictures && { pictures: [] }) });
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
    await draw(importedArticle());
    await saveAndRead();
    await answer({ kind: 'broke', detail: 'disk gone' });
    expect(page.text()).toContain('disk gone');
  });

  it('says where names are not marked, and nothing where they are', async () => {
    await draw({ ...importedArticle({ language: 'de' }), names: 'language' });
    expect(page.find('[aria-label="Before you read"]').textContent).toContain('German');
    await page.leave();
    await draw(importedArticle());
    expect(page.findAll('[aria-label="Before you read"]')).toEqual([]);
  });

  it('offers to have doubled encoding put right, until that is done', async () => {
    const twice = { count: 2, before: 'SmÃ¸rbrÃ¸d', after: 'Smørbrød' };
    const report = { ...importedArticle().report, encoding: { name: 'utf-8', how: 'valid', twice } } as const;
    const article = { ...importedArticle(), report };
    await draw(article);
    await page.click('[aria-label="Before you read"] button');
    expect(onFixEncoding).toHaveBeenCalledOnce();
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
    const article = importedArticle();
    await draw(article);
    const [photo] = article.story.photos;
    expect(page.findAll('figure img').map((image) => image.getAttribute('alt'))).toEqual([photo?.alt]);
    expect(page.find('figcaption').textContent).toBe(photo?.caption);
    await page.redraw(null);
    expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:1');
  });

  it('on other sites are called by their own files, also where a service resizes them', async () => {
    const [photo] = importedArticle().story.photos;
    const address =
      'https://resize.example/q/80/?url=https%3A%2F%2Fharbour.example%2Fpictures%2Fquay.jpg%3Fv%3D2';
    await draw({ ...importedArticle(), remote: photo ? [{ photo: photo.id, address }] : [] });
    expect(page.named('resize.example/…/quay.jpg').getAttribute('href')).toBe(address);
  });

  it('on other sites are links to follow, never fetched, and can be given as files', async () => {
    const [photo] = importedArticle().story.photos;
    const address = 'https://pictures.example/2024/03/crew.jpg?w=900';
    await draw({ ...importedArticle(), remote: photo ? [{ photo: photo.id, address }] : [] });
    const link = page.named('pictures.example/…/crew.jpg');
    expect(link.getAttribute('href')).toBe(address);
    expect(page.findAll('img').map((image) => image.getAttribute('src'))).not.toContain(address);
    const file = new File(['x'], 'crew.jpg');
    await page.give(page.named('Picture files'), file);
    expect(onAddPictures).toHaveBeenCalledExactlyOnceWith([file]);
  });
});

describe('an article that the library has already', () => {
  it('can take the place of the saved one, which says what of it is kept', async () => {
    await saveStory(importedArticle({ id: 'ferry' }), source, {
      withPictures: false,
      at: Date.UTC(2026, 10, 3, 12),
    });
    await draw(importedArticle());
    await page.until(() => page.maybe('Replace it with this one'));
    expect(page.text()).toContain(
      'You have an article with this headline already, added on 3 November 2026.',
    );
    await page.click(page.named('Replace it with this one'));
    expect(reads).toEqual([{ replace: 'ferry' }]);
    await answer({ kind: 'full' });
    await page.click(page.named('Try again'));
    expect(reads.at(-1)).toEqual({ replace: 'ferry' });
    await answer(undefined);
    await emptyDatabase();
  });

  it('is not said of one that it doesn’t have', async () => {
    await draw(importedArticle());
    expect(page.text()).not.toContain('already');
  });
});
