import {
  type ArticleDraft,
  type ArticleFormat,
  type DraftBlock,
  type DraftPicture,
  type DraftText,
  type Dropped,
  draftOf,
  type PlaceFound,
} from '../draft.ts';
import { type ImportOptions, mostCharacters } from '../imported.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { isSameText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import { candidatesOf, linkedLeaves } from './candidates.ts';
import type { Chosen } from './chooseArticle.ts';
import { findContent } from './findContent.ts';
import { findLead } from './findLead.ts';
import { fragmentTargets } from './fragmentTargets.ts';
import { isFurniture, isFurnitureByRole, isHidden } from './furniture.ts';
import { findHeroes } from './heroPictures.ts';
import type { InlineContext } from './inline.ts';
import { isLogin } from './isLogin.ts';
import { judge, type Verdict } from './judge.ts';
import { linesBeside } from './linesBeside.ts';
import { linkedLive } from './linkedLive.ts';
import { withLiveHeadings } from './liveItems.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { parseFlat, parseTree } from './parseTree.ts';
import { type Printed, readPrinted } from './printedTop.ts';
import { type Leaf, leavesOf } from './proseBlocks.ts';
import { prunePage } from './prunePage.ts';
import { findSavedCopy } from './savedCopy.ts';
import { separateArticles } from './separateArticles.ts';
import { standfirstInside, withoutElement } from './standfirstInside.ts';
import { type Blocks, toBlocks } from './toBlocks.ts';
import {
  type Element,
  findAll,
  findFirst,
  isElement,
  isSilent,
  lastIndexIn,
  lengthOf,
  textOf,
} from './tree.ts';
import { visibleCharacters } from './visibleCharacters.ts';

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
  const metadata = readMetadata(whole, options.address, findSavedCopy(source));
  const root = prunePage(whole);
  const isLate = options.now !== undefined && options.now() - started > (options.limitMs ?? 2000) / 2;
  const isSimple = isLate || lastIndexIn(root) > mostElements;
  const content = isSimple ? new Set<number>() : findContent(root);
  const inline = { base: metadata.base, language: metadata.fields.language };
  const leaves = leavesOf(root);
  const heading = headingOf(root, metadata);
  const verdict = choose({ root, content, metadata, leaves, heading });
  const chosen = verdict.winner;
  // Readability's exact choice would drop whatever stands outside it.
  const isDropped = chosen.reader === 'readability' ? isFurniture : chosen.isDropped;
  const context = { ...inline, isDropped };
  const heroes = findHeroes(root, chosen.root);
  const lines = linesBeside({
    root,
    body: chosen.root,
    heading,
    leaves,
    description: metadata.description,
    content,
    except: heroes,
  });
  const inside = lines.standfirst ? undefined : standfirstInside(chosen.root, heading, leaves);
  const standfirst = lines.standfirst ?? inside;
  const live = withLiveHeadings(inside ? withoutElement(chosen.root, inside) : chosen.root, chosen.isDropped);
  const text = readText({ root: live.root, isDropped: butFor(live.headings, chosen.isDropped) }, inline);
  const linked = live.headings.size > 0 ? undefined : linkedLive(whole, metadata.article);
  const [first, after] = [lines.before, lines.after].map((some) =>
    toBlocks({ ...root, children: some }, context),
  );
  const summary = standfirst && squash(textOf(standfirst));
  const above = toBlocks({ ...root, children: heroes }, context);
  const draft = finish({
    metadata,
    printed: readPrinted(leaves, heading, metadata.fields),
    heroes: above.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
    blocks: [first, text, linked, after].flatMap((part) => part?.blocks ?? []),
    links: [above, first, text, linked, after].flatMap((part) => part?.links ?? []),
    summary,
    dropped: [
      ...above.blocks.flatMap((block): readonly Dropped[] =>
        'text' in block ? [{ text: block.text, why: 'furniture' }] : [],
      ),
      ...above.dropped,
      ...text.dropped,
      ...live.dropped,
      ...(linked?.dropped ?? []),
      ...(first?.dropped ?? []),
      ...(after?.dropped ?? []),
      ...textsOutside(
        root,
        new Set([
          chosen.root,
          ...heroes,
          ...lines.before,
          ...lines.after,
          ...(lines.standfirst ? [lines.standfirst] : []),
        ]),
      ),
    ],
    format,
    characters: visibleCharacters(whole) + (linked?.characters ?? 0),
    targets: fragmentTargets(whole, metadata.base),
    place: {
      reader: chosen.reader,
      agreement: verdict.agreement,
      letters: verdict.letters,
      other: verdict.other,
      second: verdict.second,
    },
  });
  return { draft, isLogin: isLogin(whole, draft) };
}

function butFor(kept: ReadonlySet<Element>, isDropped: Chosen['isDropped']): Chosen['isDropped'] {
  return kept.size === 0 ? isDropped : (element) => !kept.has(element) && isDropped(element);
}

type Given = {
  readonly root: Element;
  readonly content: ReadonlySet<number>;
  readonly metadata: Metadata;
  readonly leaves: readonly Leaf[];
  readonly heading: Element | undefined;
};

/** The readers' choice; of several articles on the page, within the one with the headline. */
function choose({ root, content, metadata, leaves, heading }: Given): Verdict & { readonly second?: string } {
  const body = metadata.article?.body;
  const verdictOn = (part: Element, own: readonly Leaf[]) =>
    judge(candidatesOf({ root: part, content, body, leaves: own }), own, heading, linkedLeaves(own, body));
  const separate = separateArticles(root, leaves, metadata.fields.headline);
  if (!separate) return verdictOn(root, leaves);
  const { first, second } = separate;
  const last = lastIndexIn(first);
  const own = leaves.filter(({ element }) => element.index >= first.index && element.index <= last);
  return { ...verdictOn(first, own), second };
}

/** The `h1` with the article's headline; a lower heading with it, where the `h1` is the site's or section's; else the `h1`. */
function headingOf(root: Element, { fields }: Metadata): Element | undefined {
  const headings = findAll(root, ({ tag }) => /^h[1-3]$/.test(tag));
  const isMain = ({ tag }: Element) => tag === 'h1';
  const same = headings.filter((element) => isSameText(textOf(element), fields.headline ?? ''));
  return same.find(isMain) ?? same[0] ?? headings.find(isMain);
}

/** If the only text has a furniture name (a single comment, for example), the name is ignored. */
function readText({ root, isDropped }: Chosen, inline: InlineContext): Blocks {
  const text = toBlocks(root, { ...inline, isDropped });
  return text.blocks.some((block) => 'text' in block)
    ? text
    : toBlocks(root, { ...inline, isDropped: isFurnitureByRole });
}

type Parts = {
  readonly metadata: Metadata;
  readonly printed: Printed;
  readonly heroes: readonly DraftPicture[];
  readonly blocks: readonly DraftBlock[];
  readonly links: readonly DraftText[];
  readonly dropped: readonly Dropped[];
  readonly format: ArticleFormat;
  readonly characters: number;
  readonly targets: ReadonlyMap<string, string>;
  readonly place: PlaceFound;
  readonly summary: string | undefined;
};

function finish({
  metadata,
  printed,
  heroes,
  blocks,
  links,
  dropped,
  format,
  characters,
  targets,
  place,
  summary,
}: Parts): ArticleDraft {
  const lead = findLead(metadata, [
    ...heroes,
    ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
  ]);
  return draftOf({
    format,
    fields: { ...metadata.fields, ...printed.fields, summary },
    moved: summary === undefined ? [] : [summary],
    guessed: printed.guessed,
    pictures: lead ? [lead, ...heroes] : heroes,
    blocks,
    links,
    dropped,
    targets,
    place,
    characters: characters + (lead ? countCharacters(lead.caption + (lead.credit ?? '')) : 0),
  });
}

/** All text of the page outside the parts used, grouped by the part of the page it is in. */
function textsOutside(from: Element, used: ReadonlySet<Element>): readonly Dropped[] {
  if (used.has(from)) return [];
  if (findFirst(from, (element) => used.has(element)) === undefined) {
    const text = squash(textOf(from));
    return text === '' ? [] : [{ text, why: isHidden(from) ? 'hidden' : 'furniture' }];
  }
  return from.children.flatMap((child): readonly Dropped[] => {
    if (isElement(child)) return isSilent(child) ? [] : textsOutside(child, used);
    return child.trim() === '' ? [] : [{ text: squash(child), why: 'furniture' }];
  });
}
