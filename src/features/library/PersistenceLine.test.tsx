// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { PersistenceLine } from './PersistenceLine.tsx';

let page: Page;
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});

type Storage = { readonly persisted: boolean; readonly grants?: boolean; readonly quota?: number };

const draw = async ({ persisted, grants, quota }: Storage) => {
  let isPersistent = persisted;
  const persist = vi.fn(async () => {
    isPersistent = grants ?? false;
    return isPersistent;
  });
  vi.stubGlobal('navigator', {
    storage: {
      persisted: async () => isPersistent,
      estimate: async () => ({ quota, usage: 1_000_000 }),
      ...(grants !== undefined && { persist }),
    },
  });
  page = await inPage(<PersistenceLine isOpen />);
  await page.until(() => page.text() !== '');
  return persist;
};

describe('whether the browser may remove what it has', () => {
  it('is said as the browser says it, with the room that is left', async () => {
    await draw({ persisted: true, quota: 5_000_000 });
    expect(page.text()).toContain('has agreed');
    expect(page.text()).toContain('about 4 MB more');
    expect(page.findAll('button')).toEqual([]);
  });

  it('says nothing of room where the browser doesn’t', async () => {
    await draw({ persisted: false, grants: true });
    expect(page.text()).not.toContain('room for');
  });

  it('is asked for only at a click, and then said anew', async () => {
    const persist = await draw({ persisted: false, grants: true });
    expect(persist).not.toHaveBeenCalled();
    await page.click('button');
    await page.until(() => page.text().includes('has agreed'));
    expect(persist).toHaveBeenCalledOnce();
  });

  it.each([
    [false, 'did not agree'],
    [undefined, 'can’t'],
  ])('says what came of asking, and to save a backup: %s', async (grants, words) => {
    await draw({ persisted: false, ...(grants !== undefined && { grants }) });
    await page.click('button');
    await page.until(() => page.text().includes(words));
    expect(page.text()).toContain('save a backup');
    expect(page.findAll('button')).toEqual([]);
  });

  it('is not asked about while its fold is closed', async () => {
    const persisted = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persisted } });
    page = await inPage(<PersistenceLine isOpen={false} />);
    expect(page.text()).toBe('');
    expect(persisted).not.toHaveBeenCalled();
  });
});
