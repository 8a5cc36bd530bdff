// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageFailure } from '#core/library/storageTrouble.ts';
import type { OwnStory } from '#data/library/library.ts';
import { aShelfStory } from '#test/aShelfStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { StorageRegion } from './StorageRegion.tsx';

const own = { addedAt: 0, bytes: 1_500_000, format: 'html', isMarked: false, shelved: {} } as const;
const mine = (id: string): OwnStory => ({ ...aShelfStory(id, {}, own), own });
const fold = { current: null };
const chooser = { current: null };

let page: Page;
beforeEach(async () => {
  fakeBrowser();
  vi.stubGlobal('Blob', NodeBlob);
  await emptyDatabase();
});
afterEach(async () => {
  await page.leave();
  vi.restoreAllMocks();
});

const draw = async (stories: readonly OwnStory[], closed?: StorageFailure) => {
  page = await inPage(<StorageRegion stories={stories} closed={closed} fold={fold} chooser={chooser} />);
};
const buttons = () => page.findAll('button');
const areUnavailable = () => buttons().map((button) => button.getAttribute('aria-disabled') === 'true');

describe('what this browser has of the reader’s', () => {
  it('is counted, and measured together', async () => {
    await draw([mine('a'), mine('b')]);
    expect(page.text()).toContain('2 stories of yours, 3 MB');
    expect(areUnavailable()).toEqual([false, false]);
  });

  it('has no backup to save while there is no story, but may restore one', async () => {
    await draw([]);
    expect(areUnavailable()).toEqual([true, false]);
  });

  it('offers nothing where the browser saves nothing', async () => {
    await draw([], { kind: 'blocked' });
    expect(buttons()).toEqual([]);
    expect(page.text()).toContain('its storage is off');
  });
});

describe('a backup', () => {
  it('is offered as a file named for its day', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:backup');
    const offered: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      offered.push(`${this.download} ${this.href}`);
    });
    await draw([mine('a')]);
    const [saveButton] = buttons();
    if (saveButton) await page.click(saveButton);
    await page.until(() => offered.length > 0);
    expect(offered).toEqual([`lede-backup-${new Date().toISOString().slice(0, 10)}.jsonl.gz blob:backup`]);
    expect(page.spoken().join()).toContain('lede-backup-');
  });

  it('is refused in words when the file is something else, and the same file can be chosen again', async () => {
    await draw([]);
    const field = page.find('input');
    await page.give(field, new NodeFile(['not a backup'], 'holiday.gz') as unknown as File);
    await page.until(() => page.spoken().join().includes('Nothing was changed.'));
    expect(field).toHaveProperty('value', '');
  });
});
