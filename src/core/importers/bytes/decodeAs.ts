import { fromWindows1252 } from './windows1252.ts';

/**
 * Bytes in an encoding by its label, or undefined if they are not valid in it or the platform doesn't know it.
 * Windows-1252 is decoded here: Node 20 gives C1 controls for its quotation marks and dashes, browsers don't.
 */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
