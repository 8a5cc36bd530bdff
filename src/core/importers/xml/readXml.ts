import { fail, ok, type Result } from '../../result.ts';
import type { Draft } from '../draft.ts';
import { parseDocument, toTree } from '../html/parseTree.ts';
import { findFirst } from '../html/tree.ts';
import type { ImportProblem } from '../importProblem.ts';
import { readNewsMl1 } from './readNewsMl1.ts';
import { readNewsMlG2 } from './readNewsMlG2.ts';
import { readNitf } from './readNitf.ts';

/**
 * News in XML. A document type's declarations are cut off before parsing: no entity is defined, none is fetched, and a
 * reference to one stays as the letters it is.
 */
export function readXml(source: string, name: string): Result<Draft, ImportProblem> {
  const { root } = toTree(parseDocument(withoutDoctype(source), 'text/xml'));
  const draft = read(root.tag === 'nitf' || root.tag === 'newsml' ? root : root, source);
  if (draft === undefined)
    return fail({
      kind: 'notAnArticle',
      name,
      because: 'this XML is in none of the news formats known here (NITF, NewsML 1.2, NewsML-G2)',
    });
  if (draft.blocks.length === 0 && draft.pictures.length === 0)
    return fail(
      isCutShort(source)
        ? { kind: 'damaged', name, format: 'XML' }
        : { kind: 'notAnArticle', name, because: 'the item has no text' },
    );
  return ok(draft);
}

function read(root: Parameters<typeof readNitf>[0], source: string): Draft | undefined {
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

function withoutDoctype(source: string): string {
  return source.replace(/<!DOCTYPE\b[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
}

function isCutShort(source: string): boolean {
  return !/<\/[\w:.-]+>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(source);
}
