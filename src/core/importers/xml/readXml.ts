import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import type { ArticleDraft } from '../draft.ts';
import { readFirst } from '../feeds/readFirst.ts';
import { findXmlItems } from '../feeds/xmlItems.ts';
import { parseTree } from '../html/parseTree.ts';
import { type Element, findFirst } from '../html/tree.ts';
import { cutBetween } from '../text/cutBetween.ts';
import { readNewsMl1 } from './readNewsMl1.ts';
import { readNewsMlG2 } from './readNewsMlG2.ts';
import { readNitf } from './readNitf.ts';

/**
 * News in XML. The DOCTYPE is removed before parsing, so no entity is defined or fetched; references to such entities stay
 * as text.
 */
export function readXml(source: string, name: string): Result<ArticleDraft, ArticleError> {
  const root = parseTree(withoutDoctype(source), 'xml');
  if (!root) return fail({ kind: 'tooDeep', name });
  const feed = findXmlItems(root);
  if (feed) return readFirst({ ...feed, items: [...feed.items.values()] }, name);
  const draft = read(root, source);
  if (draft === undefined)
    return fail({
      kind: 'notAnArticle',
      name,
      because: `this XML (${root.tag}) is in none of the formats known here: NITF, NewsML, RSS, Atom, WordPress export`,
    });
  if (draft.blocks.length === 0 && draft.pictures.length === 0)
    return fail(
      isCutShort(source)
        ? { kind: 'damaged', name, format: 'XML' }
        : { kind: 'notAnArticle', name, because: whyEmpty(root) },
    );
  return ok(draft);
}

function read(root: Element, source: string): ArticleDraft | undefined {
  if (root.tag === 'newsml' || findFirst(root, ({ tag }) => tag === 'newsml')) return readNewsMl1(root);
  if (
    /^(?:newsitem|newsmessage|packageitem)$/.test(root.tag) ||
    findFirst(root, ({ tag }) => tag === 'newsitem')
  )
    return readNewsMlG2(root);
  if (root.tag === 'nitf' || findFirst(root, ({ tag }) => tag === 'nitf' || tag === 'body.content'))
    return readNitf(root);
  return source.includes('<body.content') ? readNitf(root) : undefined;
}

function whyEmpty(root: Element): string {
  const isPackage = root.tag === 'packageitem' || findFirst(root, ({ tag }) => tag === 'packageitem');
  return isPackage ? 'it is a list of other items and has none of their texts' : 'the item has no text';
}

function withoutDoctype(source: string): string {
  const start = source.slice(0, 4000).search(/<!DOCTYPE\b/i);
  if (start === -1) return source;
  const subset = /^[^[>]{0,2000}\[/.exec(source.slice(start, start + 2001))?.[0].length;
  const end = source.indexOf('>', subset === undefined ? start : source.indexOf(']', start + subset));
  return end === -1 ? source.slice(0, start) : source.slice(0, start) + source.slice(end + 1);
}

function isCutShort(source: string): boolean {
  const end = cutBetween(source.slice(-4000), '<!--', '-->').trimEnd();
  return !/<\/[\w:.-]{1,80}>$/.test(end);
}
