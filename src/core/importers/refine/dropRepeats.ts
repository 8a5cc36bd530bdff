import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock, DraftPicture, Dropped } from '../draft.ts';
import { pictureKey } from '../pictureKey.ts';
import { toBareText } from '../text/sameText.ts';
import { isPage } from './isPage.ts';

/** A minimum in letters: short texts may be repeated on purpose ("Yes."). */
const shortest = 40;
/** So many blocks in a row that came before are a second copy, for another width of window. */
const copy = 3;

/**
 * Drops what a page prints twice: one picture in several sizes, a caption repeated beside its picture, a pull quote whose
 * words are also a paragraph, and a second copy of the text. A paragraph that is said twice stays twice.
 */
export function dropRepeats(draft: ArticleDraft): ArticleDraft {
  const repeated = new Set<DraftBlock>([
    ...repeatedPictures(draft),
    ...repeatedTexts(draft),
    ...pullQuotes(draft),
  ]);
  if (repeated.size === 0) return draft;
  const again = draft.blocks.filter((block) => repeated.has(block));
  return {
    ...draft,
    blocks: draft.blocks.filter((block) => !repeated.has(block)),
    dropped: [
      ...draft.dropped,
      ...again.flatMap((block) => wordsOf(block).map((text): Dropped => ({ text, why: 'repeat' }))),
    ],
  };
}

/** Of one picture in several sizes, the one with a caption stays, then the largest by its name. */
function repeatedPictures({ pictures, blocks }: ArticleDraft): readonly DraftBlock[] {
  const above = new Set(pictures.flatMap(({ address }) => pictureKey(address) ?? []));
  const best = new Map<string, Figure>();
  for (const block of blocks) {
    const key = block.type === 'figure' ? pictureKey(block.picture.address) : undefined;
    if (block.type !== 'figure' || key === undefined) continue;
    const known = best.get(key);
    if (!known || worth(block) > worth(known)) best.set(key, block);
  }
  return blocks.filter((block) => {
    const key = block.type === 'figure' ? pictureKey(block.picture.address) : undefined;
    return key !== undefined && (above.has(key) || best.get(key) !== block);
  });
}

type Figure = Extract<DraftBlock, { type: 'figure' }>;

function worth({ picture: { caption, address = '', width } }: Figure): number {
  const size =
    width ?? Number(/(\d{2,4})x\d{2,4}|w[=_-]?(\d{2,4})/.exec(address)?.slice(1).find(Boolean) ?? 0);
  return (caption === '' ? 0 : 10_000) + size;
}

function repeatedTexts(draft: ArticleDraft): readonly DraftBlock[] {
  const { blocks, fields, pictures } = draft;
  const bare = blocks.map((block) => ('text' in block ? toBareText(block.text) : ''));
  const summary = toBareText(fields.summary ?? '');
  const first = new Map<string, number>();
  bare.forEach((text, i) => {
    if (!first.has(text)) first.set(text, i);
  });
  const isAgain = (i: number) => {
    const text = bare[i] ?? '';
    return text.length >= shortest && (first.get(text) ?? i) < i;
  };
  const all = captionsOf(pictures);
  return blocks.filter((block, i) => {
    if (!('text' in block)) return false;
    const text = bare[i] ?? '';
    if (block.type !== 'heading' && text.length >= shortest / 2) {
      if (all.has(text) && (!isPage(draft) || i < 3)) return true;
      const beside = [blocks[i - 1], blocks[i + 1]];
      if (captionsOf(beside.flatMap((one) => (one?.type === 'figure' ? [one.picture] : []))).has(text))
        return true;
      if (!isPage(draft) && captionsOf(figuresOf(blocks)).has(text)) return true;
    }
    if (block.type === 'heading' && text.length >= shortest && text === summary) return true;
    if (!isAgain(i)) return false;
    return bare[i - 1] === text || isCopied(isAgain, i);
  });
}

/** Whether a block is one of several in a row that all came before. */
function isCopied(isAgain: (at: number) => boolean, at: number): boolean {
  let [from, to] = [at, at];
  while (isAgain(from - 1)) from -= 1;
  while (isAgain(to + 1)) to += 1;
  return to - from + 1 >= copy;
}

function pullQuotes({ blocks }: ArticleDraft): readonly DraftBlock[] {
  const paragraphs = new Set(
    blocks.flatMap((block) => (block.type === 'paragraph' ? [toBareText(block.text)] : [])),
  );
  return blocks.filter(
    (block) =>
      block.type === 'quote' && block.text.length >= shortest && paragraphs.has(toBareText(block.text)),
  );
}

function figuresOf(blocks: readonly DraftBlock[]): readonly DraftPicture[] {
  return blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []));
}

function captionsOf(pictures: readonly DraftPicture[]): ReadonlySet<string> {
  return new Set(pictures.map(({ caption }) => toBareText(caption)).filter((text) => text !== ''));
}
