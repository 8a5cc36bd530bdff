import {
  type ArticleFormat,
  type Draft,
  type DraftBlock,
  type DraftPicture,
  type Dropped,
  draftOf,
} from '../draft.ts';
import type { ImportOptions } from '../imported.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { squash } from '../text/squash.ts';
import { chooseArticle } from './chooseArticle.ts';
import { findContent, numberElement } from './findContent.ts';
import { findLead } from './findLead.ts';
import { findHeroes } from './heroPictures.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { parseDocument, toTree } from './parseTree.ts';
import { prunePage } from './prunePage.ts';
import { toBlocks } from './toBlocks.ts';
import { type Element, findFirst, isElement, isSilent, textOf } from './tree.ts';

/** With more elements than this the library takes seconds; the article is then found by a simpler rule. */
const mostElements = 12_000;
const deepest = 140;

/** A saved page: the article and nothing of the page round it. */
export function readHtml(source: string, options: ImportOptions, format: ArticleFormat = 'html'): Draft {
  const started = options.now?.() ?? 0;
  const document = parseDocument(source, 'text/html');
  const whole = toTree(document);
  const metadata = readMetadata(whole.root, options.address);
  prunePage(document);
  const { root, elements, depth } = toTree(document, numberElement);
  const isLate = options.now !== undefined && options.now() - started > (options.limitMs ?? 2000) / 2;
  const isSimple = isLate || elements > mostElements || depth > deepest;
  const content = isSimple ? new Set<number>() : findContent(document);
  const chosen = chooseArticle(root, content, metadata.article?.body);
  const context = { base: metadata.base, isDropped: chosen.isDropped };
  const text = toBlocks(chosen.root, context);
  const body = findFirst(root, ({ tag }) => tag === 'body') ?? root;
  const heroes = findHeroes(body, chosen.root);
  const above = toBlocks({ ...body, children: heroes }, context);
  return finish({
    metadata,
    heroes: above.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
    blocks: text.blocks,
    dropped: [
      ...above.blocks.flatMap((block): readonly Dropped[] =>
        'text' in block ? [{ text: block.text, why: 'furniture' }] : [],
      ),
      ...above.dropped,
      ...text.dropped,
      ...textsOutside(body, new Set([chosen.root, ...heroes])),
    ],
    format,
    characters: countCharacters(textOf(body)),
  });
}

type Parts = {
  readonly metadata: Metadata;
  readonly heroes: readonly DraftPicture[];
  readonly blocks: readonly DraftBlock[];
  readonly dropped: readonly Dropped[];
  readonly format: ArticleFormat;
  readonly characters: number;
};

function finish({ metadata, heroes, blocks, dropped, format, characters }: Parts): Draft {
  const lead = findLead(metadata, [
    ...heroes,
    ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
  ]);
  return draftOf({
    format,
    fields: metadata.fields,
    pictures: lead ? [lead, ...heroes] : heroes,
    blocks,
    dropped,
    characters,
  });
}
/** All text of the page that is in none of the parts used, by the part of the page it stands in. */
function textsOutside(from: Element, used: ReadonlySet<Element>): readonly Dropped[] {
  if (used.has(from)) return [];
  if (findFirst(from, (element) => used.has(element)) === undefined) {
    const text = squash(textOf(from));
    return text === '' ? [] : [{ text, why: 'furniture' }];
  }
  return from.children.flatMap((child): readonly Dropped[] => {
    if (isElement(child)) return isSilent(child) ? [] : textsOutside(child, used);
    return child.trim() === '' ? [] : [{ text: squash(child), why: 'furniture' }];
  });
}
