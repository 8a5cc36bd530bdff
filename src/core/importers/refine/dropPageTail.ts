import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock, Dropped } from '../draft.ts';
import { toBareText } from '../text/sameText.ts';
import { endsSentence, linkedShare } from './blockLinks.ts';
import { isPage } from './isPage.ts';

const appeal =
  /\b(?:sign up|subscribe|get in touch|follow (?:us|\S+) on|newsletter|push alerts|download (?:the|our) app|for more stories|join the conversation|support our journalism|email us)\b/i;
/** Comment rules and disclaimers, in some languages. */
const policy =
  /\bcomments? (?:policy|guidelines|section)\b|\bcommenting\b|(?:opinions|views) expressed (?:here|in this|below|by)|all rights reserved|التعليقات قبل|الآراء الواردة|комментирования|kommentare sind|les commentaires|comentários com/i;
/** Openings of a part about the writer or other stories. */
const tailHeading =
  /^(?:about (?:the )?(?:authors?|writers?)|author bio|related(?: \w+)?|more (?:from|on|stories|news|great)\b.{0,40}|read (?:more|next)|you (?:may|might) also like\W*|recommended(?: for you)?|keep reading|most (?:read|popular)|この記事を書いた人|関連(?:記事|ニュース)|相关(?:新闻|阅读)|관련(?:기사| 기사)|читайте также|lesen sie auch|das könnte sie auch interessieren|à lire aussi|lea también|leggi anche|mehr zum thema|zum weiterlesen|weitere \p{L}+)[:：]?$/iu;
/** Calls to subscribe, recognised without a link. */
const subscription =
  /会員限定|有料会員|有料記事|キャンペーン|구독신청|订阅|подпишитесь|подписывайтесь|abonnieren sie|abonnez-vous|suscríbete/i;
const rights = /^(?:©|\(c\)|copyright\b|alle rechte|tous droits|todos los derechos|© riproduzione)/i;
/** The number of blocks at the end that may be furniture. */
const reach = 8;
/** A paragraph of this length, or a sentence, that isn't linked is prose: the article goes on. */
const prose = 100;
const sentence = 35;

/**
 * Removes what pages put after and between an article's paragraphs in the same style: lists of other stories, calls to
 * sign up, the writer's name and address again, bare numbers, headings without content. A part about other stories is
 * known by what it holds: below its heading stand links, and where prose follows, the article goes on.
 */
export function dropPageTail(draft: ArticleDraft): ArticleDraft {
  if (!isPage(draft)) return draft;
  const dropped = [...draft.dropped];
  const last = draft.blocks.length - reach;
  const tail = tailsOf(draft.blocks);
  const kept = draft.blocks.filter((block, i) => {
    const why = tail.has(block) ? 'furniture' : reasonFor(block, i >= last, draft);
    if (why === undefined) return true;
    dropped.push(...wordsOf(block).map((text): Dropped => ({ text, why })));
    return false;
  });
  for (const block of linksAtEnd(kept)) {
    kept.splice(kept.indexOf(block), 1);
    dropped.push(...wordsOf(block).map((text): Dropped => ({ text, why: 'furniture' })));
  }
  while (kept.at(-1)?.type === 'heading' || kept.at(-1)?.type === 'rule') {
    const heading = kept.pop();
    if (heading && 'text' in heading) dropped.push({ text: heading.text, why: 'furniture' });
  }
  return { ...draft, blocks: kept, dropped };
}

/** The headings of parts about other stories or the writer, with what stands below them. */
function tailsOf(blocks: readonly DraftBlock[]): ReadonlySet<DraftBlock> {
  const tail = new Set<DraftBlock>();
  blocks.forEach((block, i) => {
    if (i <= blocks.length / 3 || !('text' in block) || !tailHeading.test(block.text)) return;
    const below = blocks.slice(i + 1);
    const end = below.findIndex((next) => next.type === 'heading' || isProse(next));
    const part = end === -1 ? below : below.slice(0, end);
    const isAboutWriter = /about|bio|書いた/i.test(block.text) && below.length <= 5;
    if (isAboutWriter || end === -1) for (const one of [block, ...below]) tail.add(one);
    else if (part.length > 0) for (const one of [block, ...part]) tail.add(one);
  });
  return tail;
}

/** List items at the very end that are links and no sentences: other stories. What a line with a colon introduces stays. */
function linksAtEnd(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const at = blocks.findLastIndex((block) => !isLinkItem(block));
  const before = blocks[at];
  const isIntroduced =
    before === undefined || !('text' in before) || /[:：]\s*$/.test(before.text) || sources.test(before.text);
  return isIntroduced ? [] : blocks.slice(at + 1);
}

/** Headings of lists that belong to the text. */
const sources =
  /^(?:sources?|references|quellen?\w*|weblinks?|links?|literatur\w*|bronnen|fuentes|fonti|fontes|kilder|källor|źródła|источники|参考文献)\b/iu;

function isLinkItem(block: DraftBlock): boolean {
  if (block.type !== 'listItem' || endsSentence(block.text)) return false;
  return linkedShare(block) > 0.9 && !/https?:\/\/|www\./.test(block.text);
}

function isProse(block: DraftBlock): boolean {
  if (!('text' in block) || block.type === 'heading' || linkedShare(block) >= 0.5) return false;
  return block.text.length >= prose || (block.text.length >= sentence && endsSentence(block.text));
}

function reasonFor(block: DraftBlock, isLate: boolean, draft: ArticleDraft): Dropped['why'] | undefined {
  if (!('text' in block)) return undefined;
  if (block.type === 'paragraph' && /^\d{1,3}$/.test(block.text)) return 'counter';
  if (isLate && isByline(block, draft)) return 'repeat';
  if (isLate && isFiled(block)) return 'furniture';
  return isPromotion(block, isLate) ? 'furniture' : undefined;
}

/** "Filed under: Harbour, Ferries": what the site files the article under, as links. */
function isFiled(block: DraftBlock): boolean {
  if (!('text' in block) || block.type === 'heading' || block.text.length > 400) return false;
  const words = filed.exec(block.text)?.[0] ?? '';
  const rest = block.text.slice(words.length).replace(/[\s,;|·•/]+/g, '').length;
  const isLinked = rest > 0 && linkedShare(block) * block.text.replace(/\s+/g, '').length >= rest * 0.9;
  const links = new Set(block.marks.flatMap(({ type, start }) => (type === 'link' ? [start] : []))).size;
  return isLinked && (words !== '' || (links >= 3 && !endsSentence(block.text)));
}

const filed =
  /^\W*(?:filed under|posted in|categor(?:y|ies)|kategorien?|categor[ií]as?|catégories?|categori[ae]|rubri\w+|tags?|schlag\w+|schlüsselwörter|stichworte?|themen?|topics?|etiquetas|mots-clés|keywords)\s*[:：]\s*/iu;

function isPromotion(block: DraftBlock, isLate: boolean): boolean {
  if (!('text' in block) || block.type === 'heading' || !isLate) return false;
  if ((policy.test(block.text) || subscription.test(block.text)) && block.text.length < 600) return true;
  if (
    rights.test(block.text) &&
    block.text.length < 90 &&
    !(endsSentence(block.text) && block.text.length > 60)
  )
    return true;
  const share = linkedShare(block);
  return share > 0 && !/https?:\/\//.test(block.text) && appeal.test(block.text) && block.text.length < 400;
}

/** Consists only of names in the byline, a place and an address. */
function isByline(block: DraftBlock, { fields }: ArticleDraft): boolean {
  if (!('text' in block) || block.text.length > 120 || fields.byline === undefined) return false;
  const bare = toBareText(block.text.replace(/\S+@\S+/g, ''));
  const names = fields.byline.split(/, | and /).map(toBareText);
  const rest = names.reduce((text, name) => text.replace(name, ''), bare);
  return rest.length < bare.length && rest.length <= 16;
}
