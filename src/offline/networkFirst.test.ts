import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkFirst } from './networkFirst.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limitMs = 3000;
const kept = () => Promise.resolve(new Response('kept'));
const nothing = () => Promise.resolve(undefined);
const textOf = async (answer: Promise<Response>) => (await answer).text();
const slow = (ms: number, text: string) =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(new Response(text)), ms));

describe('a page or picture', () => {
  it('is the corrected one while the host answers', async () => {
    expect(await textOf(networkFirst(Promise.resolve(new Response('new')), kept, limitMs))).toBe('new');
  });

  it('that was taken down is gone while the host answers', async () => {
    const gone = Promise.resolve(new Response('gone', { status: 404 }));
    expect(await textOf(networkFirst(gone, kept, limitMs))).toBe('gone');
  });

  it('is the kept one without a connection', async () => {
    expect(await textOf(networkFirst(Promise.reject(new TypeError('offline')), kept, limitMs))).toBe('kept');
  });

  it('is the kept one if the host is broken', async () => {
    const broken = Promise.resolve(new Response('', { status: 503 }));
    expect(await textOf(networkFirst(broken, kept, limitMs))).toBe('kept');
  });

  it('is the kept one after three seconds of a slow connection, not before', async () => {
    const answers = [2900, 3100].map((ms) => textOf(networkFirst(slow(ms, 'new'), kept, limitMs)));
    await vi.advanceTimersByTimeAsync(4000);
    expect(await Promise.all(answers)).toEqual(['new', 'kept']);
  });

  it('that is not kept is waited for', async () => {
    const answer = textOf(networkFirst(slow(20_000, 'new'), nothing, limitMs));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBe('new');
  });

  it('that is not kept fails without a connection as it does without us', async () => {
    const answer = networkFirst(Promise.reject(new TypeError('offline')), nothing, limitMs);
    await expect(answer).rejects.toThrow('offline');
  });
});
