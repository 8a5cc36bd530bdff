import address from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { toBase64 } from '../base64.ts';

/** The typeface of stories as base64; undefined if it can't be had, and a page then uses the reader's own. */
export async function readFace(): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await toBase64(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
