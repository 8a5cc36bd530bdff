import type { ArticleRead } from '../articleRead.ts';
import { readOwnHtml } from './readOwnHtml.ts';
import { readOwnMarkdown } from './readOwnMarkdown.ts';
import { readOwnNinjs } from './readOwnNinjs.ts';

/**
 * A file that this app itself wrote (core/exporters), read back whole. Undefined for anything else, and for one of ours
 * that someone has changed by hand: such a file is read as any other of its kind, so that what it shows is what counts.
 */
export function readOwn(text: string): ArticleRead | undefined {
  return readOwnHtml(text) ?? readOwnNinjs(text) ?? readOwnMarkdown(text);
}
