// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#core/result.ts';
import type { Story } from '#core/story/story.ts';
import type {
  DivideRequest,
  ImportedArticle,
  ImportMessage,
  ImportRequest,
} from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { fakeWorkers } from '#test/aWorker.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { importedArticle } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ImportPage } from './ImportPage.tsx';

let page: Page;
let workers: ReturnType<typeof fakeWorkers>;
const onRead = vi.fn(async () => undefined);
const onSave = vi.fn(async (): Promise<Result<{ id: string }, LibraryError>> => ok({ id: 'ferry' }));
beforeEach(async () => {
  onSave.mockClear();
  fakeBrowser();
  onRead.mockClear();
  workers = fakeWorkers();
  page = await inPage(<ImportPage onRead={onRead} onSave={onSave} />);
});
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});

const article = importedArticle({ headline: 'Night ferry returns' });
const isAsked = () => workers.last().asked.length > 0;
const answer = (message: ImportMessage) => act(async () => workers.last().answer(message));
const read = async (text: string) => {
  await page.type('textarea', text);
  await page.click(page.named(/^Read this/));
};
const request = () => workers.last().asked[0] as ImportRequest;

describe('an article that is added', () => {
  it('is read in a worker, shown before it is opened, and opened when the reader says so', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    expect(new TextDecoder().decode(request().files[0]?.bytes)).toBe('The ferry is back.');
    await answer({ kind: 'read', imported: article });
    await answer({ kind: 'named', story: article.story, names: article.names });
    expect(page.find('h1').textContent).toBe('Night ferry returns');
    expect(document.activeElement).toBe(page.find('h1'));
    await page.click(page.findAll('button')[0] ?? 'button');
    expect(onRead).toHaveBeenCalledExactlyOnceWith(article, request().files, 'save');
  });

  it('says which step it is at', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    await answer({ kind: 'step', step: 'names' });
    expect(page.find('[aria-current="step"]').textContent).toBe('Finding names and dates…');
  });

  it.each([
    ['a button', () => page.click(page.named('Cancel'))],
    ['Escape', () => page.press('h1', 'Escape')],
  ])('is stopped by %s, and a late answer changes nothing', async (_way, cancel) => {
    await read('The ferry is back.');
    await page.until(isAsked);
    await cancel();
    expect(workers.last().isGone).toBe(true);
    expect(page.spoken().join()).toContain('Cancelled');
    await answer({ kind: 'read', imported: article });
    await answer({ kind: 'named', story: article.story, names: article.names });
    expect(page.findAll('textarea')).toHaveLength(1);
  });

  it('is not begun with nothing in the field, nor with a bare address', async () => {
    await read('  \n');
    const [aboutNothing] = page.spoken();
    expect(aboutNothing).not.toBe('');
    expect(document.activeElement).toBe(page.find('textarea'));
    await read('https://harbour.example/ferry');
    expect(page.spoken()).not.toContain(aboutNothing);
    expect(workers.all()).toEqual([]);
  });

  it('that can’t be read says why, and leads back', async () => {
    await read('{ "version": 1 }');
    await page.until(isAsked);
    const errors = [
      { path: 'headline', expected: 'a text', found: 'nothing' },
      { path: 'body', expected: 'a list', found: '3' },
    ];
    await answer({ kind: 'article', error: { kind: 'badStory', name: 'the pasted text', errors } });
    expect(page.findAll('dd').map(({ textContent }) => textContent)).toEqual([
      'the pasted text',
      'headline: a text',
      'nothing',
    ]);
    expect(page.findAll('li').map(({ textContent }) => textContent)).toEqual([
      'body: expected a list, found 3',
    ]);
    await page.click('button');
    expect(page.findAll('textarea')).toHaveLength(1);
  });

  it.each([
    [false, 'did not arrive'],
    [true, 'failed while reading'],
  ])('tells code that did not come from code that broke: it had answered: %s', async (hasAnswered, words) => {
    await read('The ferry is back.');
    await page.until(isAsked);
    if (hasAnswered) await answer({ kind: 'step', step: 'reading' });
    await act(async () => workers.last().fail('x is undefined'));
    expect(page.text()).toContain(words);
  });

  it('is read again with pictures that are chosen for it', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    const address = 'https://pictures.example/crew.jpg';
    const remote = article.story.photos.slice(0, 1).map(({ id }) => ({ photo: id, address }));
    await answer({ kind: 'read', imported: { ...article, remote } });
    await answer({ kind: 'named', story: article.story, names: article.names });
    const picture = new File(['x'], 'crew.jpg', { type: 'image/jpeg' });
    picture.arrayBuffer = async () => new Uint8Array([255, 216]).buffer;
    await page.give('input[type="file"]', picture);
    await page.until(() => workers.all().length === 2 && isAsked());
    expect(request().files.map(({ name }) => name)).toEqual(['the pasted text', 'crew.jpg']);
  });

  it('is shown in a step of history of its own: Back leads to the text, Forward to the preview', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    await answer({ kind: 'read', imported: article });
    await answer({ kind: 'named', story: article.story, names: article.names });
    await page.go(-1);
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('The ferry is back.');
    await page.go(1);
    expect(page.find('h1').textContent).toBe('Night ferry returns');
  });

  it('keeps what was typed through Back and Forward, and through a reading with more pictures', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    const address = 'https://pictures.example/crew.jpg';
    const remote = article.story.photos.slice(0, 1).map(({ id }) => ({ photo: id, address }));
    await answer({ kind: 'read', imported: { ...article, remote } });
    await answer({ kind: 'named', story: article.story, names: article.names });
    await page.type('article textarea', 'Ferry sinks');
    await page.go(-1);
    await page.go(1);
    expect((page.find('article textarea') as HTMLTextAreaElement).value).toBe('Ferry sinks');
    const picture = new File(['x'], 'crew.jpg', { type: 'image/jpeg' });
    picture.arrayBuffer = async () => new Uint8Array([255, 216]).buffer;
    await page.give('input[type="file"]', picture);
    await page.until(() => workers.all().length === 2 && isAsked());
    expect(request().edits).toEqual({ headline: 'Ferry sinks' });
  });

  it('is cancelled by Back while it is read', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    await page.go(-1);
    expect(workers.last().isGone).toBe(true);
    expect(page.spoken().join()).toContain('Cancelled');
  });

  it('is stopped when the page is left', async () => {
    await read('The ferry is back.');
    await page.until(isAsked);
    await page.redraw(null);
    expect(workers.last().isGone).toBe(true);
  });
});

describe('several articles that are added', () => {
  const given = (name: string) => {
    const chosen = new File(['x'], name);
    chosen.arrayBuffer = async () => new TextEncoder().encode('The ferry is back.').buffer as ArrayBuffer;
    return chosen;
  };
  const states = () => page.findAll('[data-state]').map(({ dataset }) => dataset.state);

  it('are read as one, which lists the rest, if they can’t be told apart', async () => {
    await page.give('input[type="file"]', given('one.txt'), given('two.txt'));
    await page.until(() => workers.all().length === 1 && isAsked());
    await act(async () => workers.last().fail('out of memory'));
    await page.until(() => workers.all().length === 2 && isAsked());
    expect(request().files.map(({ name }) => name)).toEqual(['one.txt', 'two.txt']);
  });

  it('have each its own state, and are saved in one go', async () => {
    await page.give('input[type="file"]', given('one.txt'), given('two.txt'));
    await page.until(() => workers.all().length === 1 && isAsked());
    const { divide } = workers.last().asked[0] as DivideRequest;
    await act(async () => workers.last().answer({ articles: divide.map((file) => [file]), left: 0 }));
    await page.until(() => workers.all().length === 2 && isAsked());
    expect(states()).toEqual(['reading', 'waiting']);
    await answer({ kind: 'read', imported: article });
    await answer({ kind: 'named', story: article.story, names: article.names });
    await page.until(() => workers.all().length === 3 && isAsked());
    await answer({ kind: 'article', error: { kind: 'empty', name: 'two.txt' } });
    expect(states()).toEqual(['ready', 'failed']);
    await page.click(page.named('Save it'));
    expect(onSave).toHaveBeenCalledOnce();
    expect(states()).toEqual(['saved', 'failed']);
  });

  const readBoth = async (change: Partial<Story> = {}) => {
    const imported = { ...article, story: { ...article.story, ...change } };
    await page.give('input[type="file"]', given('one.txt'), given('two.txt'));
    await page.until(() => workers.all().length === 1 && isAsked());
    const { divide } = workers.last().asked[0] as DivideRequest;
    await act(async () => workers.last().answer({ articles: divide.map((file) => [file]), left: 0 }));
    for (const count of [2, 3]) {
      await page.until(() => workers.all().length === count && isAsked());
      await answer({ kind: 'read', imported });
      await answer({ kind: 'named', story: imported.story, names: imported.names });
    }
  };

  it('can be left out one by one, and put back', async () => {
    await readBoth();
    const [first, second] = page.findAll('[data-state]');
    const press = (row: HTMLElement | undefined, words: string) =>
      page.click(
        [...(row?.querySelectorAll('button') ?? [])].find((button) =>
          button.textContent?.startsWith(words),
        ) as HTMLElement,
      );
    await press(first, 'Leave out');
    expect(states()).toEqual(['left', 'ready']);
    expect(page.spoken().join()).toContain('1 ready, 1 left out');
    await press(second, 'Leave out');
    await press(second, 'Put back');
    await page.click(page.named('Save it'));
    expect(onSave).toHaveBeenCalledOnce();
    expect(states()).toEqual(['left', 'saved']);
  });

  const openFirst = () => page.click('#queue-open-0');
  const answerWith = async (count: number, imported: ImportedArticle) => {
    await page.until(() => workers.all().length === count && isAsked());
    await answer({ kind: 'read', imported });
    await answer({ kind: 'named', story: imported.story, names: imported.names });
  };

  it('have each a preview in a step of history of its own, from which Back leads to its row', async () => {
    await readBoth();
    await openFirst();
    expect(page.find('h1').textContent).toBe('Night ferry returns');
    expect(document.activeElement).toBe(page.find('h1'));
    expect(page.text()).toContain('Import report');
    await page.go(-1);
    expect(states()).toEqual(['ready', 'ready']);
    expect(document.activeElement).toBe(page.find('#queue-open-0'));
    await openFirst();
    await page.click(page.named('Back to the list'));
    expect(document.activeElement).toBe(page.find('#queue-open-0'));
    expect(workers.all()).toHaveLength(3);
  });

  it('keep what was typed in their previews, and are saved with it', async () => {
    await readBoth();
    await openFirst();
    await page.type('article textarea', 'Ferry sinks');
    await page.go(-1);
    expect(page.findAll('[data-state]')[0]?.textContent).toMatch(/Ferry sinks.*Edited/);
    await openFirst();
    expect((page.find('article textarea') as HTMLTextAreaElement).value).toBe('Ferry sinks');
    await page.go(-1);
    await page.click(page.named('Save all 2'));
    const sunk = importedArticle({ headline: 'Ferry sinks' });
    await answerWith(4, sunk);
    expect(request().edits).toEqual({ headline: 'Ferry sinks' });
    await page.until(() => states().join() === 'saved,saved');
    expect(onSave).toHaveBeenNthCalledWith(1, sunk, request().files);
    expect(onSave).toHaveBeenNthCalledWith(2, article, expect.anything());
  });

  it('that can’t be read again as they were changed are not saved, and say why', async () => {
    await readBoth();
    await openFirst();
    await page.type('article textarea', 'Ferry sinks');
    await page.go(-1);
    await page.click(page.named('Save all 2'));
    await page.until(() => workers.all().length === 4 && isAsked());
    await act(async () => workers.last().fail('out of memory'));
    expect(states()).toEqual(['ready', 'saved']);
    expect(page.findAll('[data-state]')[0]?.textContent).toContain(
      'could not be read again with your changes',
    );
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('ask for a missing date, and are told apart by it', async () => {
    await readBoth({ published: undefined });
    expect(page.text()).toContain('2 of them don’t say when they were published');
    await openFirst();
    expect(page.text()).toContain('When was this published?');
    await page.type('input[type="date"]', '1999-08-20');
    await page.go(-1);
    expect(page.text()).toContain('One of them doesn’t say when it was published');
    expect(page.findAll('[data-state]').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('20 August 1999'),
      expect.stringContaining('No publication date'),
    ]);
  });

  it('take pictures that are given to the one that is open', async () => {
    await readBoth();
    await openFirst();
    const picture = new File(['x'], 'crew.jpg', { type: 'image/jpeg' });
    picture.arrayBuffer = async () => new Uint8Array([255, 216]).buffer;
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [picture], items: [] } });
    await page.send('h1', drop);
    await answerWith(4, article);
    expect(request().files.map(({ name }) => name)).toEqual(['one.txt', 'crew.jpg']);
    await page.go(-1);
    expect(states()).toEqual(['ready', 'ready']);
  });

  it('are not read again by Back and Forward', async () => {
    await readBoth();
    await page.go(-1);
    expect(page.findAll('textarea')).toHaveLength(1);
    await page.go(1);
    expect(states()).toEqual(['ready', 'ready']);
    expect(workers.all()).toHaveLength(3);
  });

  it('are counted where there are more than can be read at once', async () => {
    await page.give('input[type="file"]', given('feed.xml'), given('two.txt'));
    await page.until(() => workers.all().length === 1 && isAsked());
    const { divide } = workers.last().asked[0] as DivideRequest;
    await act(async () => workers.last().answer({ articles: divide.map((file) => [file]), left: 4500 }));
    await page.until(() => workers.all().length === 2);
    expect(page.text()).toContain('Not in this list: 4,500 more articles.');
  });

  it('that can’t be saved say why, and are saved when they can', async () => {
    onSave.mockResolvedValueOnce(fail({ kind: 'silent' }));
    await readBoth();
    await page.click(page.named('Save all 2'));
    expect(page.text()).toContain('storage does not answer');
    expect(states()).toEqual(['ready', 'ready']);
    await page.click(page.named('Save all 2'));
    expect(page.text()).not.toContain('does not answer');
    expect(states()).toEqual(['saved', 'saved']);
  });
});
