import {
  type ArticleDraft,
  type ArticleFormat,
  type DraftBlock,
  type DraftPicture,
  type Dropped,
  draftOf,
} from '../draft.ts';
import { type ImportOptions, mostCharacters } from '../imported.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { squash } from '../text/squash.ts';
import { type Chosen, chooseArticle } from './chooseArticle.ts';
import { findContent } from './findContent.ts';
import { findLead } from './findLead.ts';
import { isFurnitureByRole } from './furniture.ts';
import { findHeroes } from './heroPictures.ts';
import { isLogin } from './isLogin.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { parseFlat, parseTree } from './parseTree.ts';
import { prunePage } from './prunePage.ts';
import { type Blocks, toBlocks } from './toBlocks.ts';
import { type Element, findFirst, isElement, isSilent, lastIndexIn, lengthOf, textOf } from './tree.ts';

/** With more elements Readability takes seconds; the article is then found by simpler rules. */
const mostElements = 12_000;

export type Page = { readonly draft: ArticleDraft; readonly isLogin: boolean };

/** A saved page: the article without the page around it. */
export function readHtml(source: string, options: ImportOptions, format: ArticleFormat = 'html'): Page {
  const started = options.now?.() ?? 0;
  const whole = parseTree(source, 'html') ?? parseFlat(source);
  const length = lengthOf(whole);
  // The caller rejects texts of this size, so nothing more is done here.
  if (length > mostCharacters) return { draft: draftOf({ format, characters: length }), isLogin: false };
  const metadata = readMetadata(whole, options.address);
  const root = prunePage(whole);
  const isLate = options.now !== undefined && options.now() - started > (options.limitMs ?? 2000) / 2;
  const isSimple = isLate || lastIndexIn(root) > mostElements;
  const content = isSimple ? new Set<number>() : findContent(root);
  const { article, base } = metadata;
  const chosen = chooseArticle(root, content, article?.body);
  const context = { base, isDropped: chosen.isDropped };
  const text = readText(chosen, base);
  const heroes = findHeroes(root, chosen.root);
  const above = toBlocks({ ...root, children: heroes }, context);
  const draft = finish({
    metadata,
    heroes: above.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
    blocks: text.blocks,
    dropped: [
      ...above.blocks.flatMap((block): readonly Dropped[] =>
        'text' in block ? [{ text: block.text, why: 'furniture' }] : [],
      ),
      ...above.dropped,
      ...text.dropped,
      ...textsOutside(root, new Set([chosen.root, ...heroes])),
    ],
    format,
    characters: countCharacters(textOf(root)),
  });
  return { draft, isLogin: isLogin(whole, draft) };
}

/** If the only text has a furniture name (a single comment, for example), the name is ignored. */
function readText({ root, isDropped }: Chosen, base: string | undefined): Blocks {
  const text = toBlocks(root, { base, isDropped });
  return text.blocks.some((block) => 'text' in block)
    ? text
    : toBlocks(root, { base, isDropped: isFurnitureByRole });
}

type Parts = {
  readonly metadata: Metadata;
  readonly heroes: readonly DraftPicture[];
  readonly blocks: readonly DraftBlock[];
  readonly dropped: readonly Dropped[];
  readonly format: ArticleFormat;
  readonly characters: number;
};

function finish({ metadata, heroes, blocks, dropped, format, characters }: Parts): ArticleDraft {
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
    characters: characters + (lead ? countCharacters(lead.caption + (lead.credit ?? '')) : 0),
  });
}

/** All text of the page outside the parts used, grouped by the part of the page it is in. */
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
