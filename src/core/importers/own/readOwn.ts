import type { ArticleRead } from '../articleRead.ts';
import { readOwnHtml } from './readOwnHtml.ts';
import { readOwnMarkdown } from './readOwnMarkdown.ts';
import { readOwnNinjs } from './readOwnNinjs.ts';

/**
 * Imports a file that this app wrote (core/exporters) without loss. Undefined for anything else, including such a file
 * that was edited by hand: it is then read like any other of its format, since its visible content counts.
 */
export function readOwn(text: string): ArticleRead | undefined {
  return readOwnHtml(text) ?? readOwnNinjs(text) ?? readOwnMarkdown(text);
}
