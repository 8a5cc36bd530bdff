import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareText } from './shareText.ts';

const refusal = (name: string) => async () => {
  throw new DOMException('no', name);
};
const clipboard = { writeText: vi.fn(async () => {}) };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('sharing words (LNK-3)', () => {
  it('ends silently when they are shared, and when the reader gives up', async () => {
    vi.stubGlobal('navigator', { share: async () => {}, clipboard });
    expect(await shareText('words')).toBe('ended');
    vi.stubGlobal('navigator', { share: refusal('AbortError'), clipboard });
    expect(await shareText('words')).toBe('ended');
    expect(clipboard.writeText).not.toHaveBeenCalled();
  });

  it('copies them where the browser doesn’t share, or doesn’t allow it', async () => {
    vi.stubGlobal('navigator', { clipboard });
    expect(await shareText('words')).toBe('copied');
    vi.stubGlobal('navigator', { share: refusal('NotAllowedError'), clipboard });
    expect(await shareText('words')).toBe('copied');
    expect(clipboard.writeText).toHaveBeenCalledTimes(2);
  });

  it('says so if neither is allowed', async () => {
    vi.stubGlobal('navigator', {
      share: refusal('NotAllowedError'),
      clipboard: { writeText: refusal('NotAllowedError') },
    });
    expect(await shareText('words')).toBe('refused');
  });
});
