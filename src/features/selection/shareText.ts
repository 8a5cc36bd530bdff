import { copyText } from '#ui/copyText.ts';

/**
 * `ended`: shared, or given up by the reader; `copied`: to the clipboard, as the browser doesn't share here; `refused`: it
 * doesn't let the page write there either.
 */
export type ShareOutcome = 'ended' | 'copied' | 'refused';

export async function shareText(text: string): Promise<ShareOutcome> {
  try {
    await navigator.share({ text });
    return 'ended';
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return 'ended';
  }
  return (await copyText(text)) ? 'copied' : 'refused';
}
