import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock, Dropped } from '../draft.ts';
import { toBareText } from '../text/sameText.ts';

const pages: ReadonlySet<ArticleDraft['format']> = new Set(['html', 'mhtml', 'pastedHtml']);
const pointer =
  /^(?:read more|more|related|also read|see also|read also|read next|watch|listen|don't miss|recommended)\s*[:：>|–—-]/i;
const appeal =
  /\b(?:sign up|subscribe|get in touch|follow (?:us|\S+) on|newsletter|push alerts|download (?:the|our) app|for more stories|join the conversation|support our journalism|email us)\b/i;
/** Comment rules and disclaimers, in some languages. */
const policy =
  /\bcomments? (?:policy|guidelines|section)\b|\bcommenting\b|(?:opinions|views) expressed (?:here|in this|below|by)|all rights reserved|التعليقات قبل|الآراء الواردة|комментирования|kommentare sind|les commentaires/i;
/** Openings of a part about the writer or other stories; it continues to the end. */
const tailHeading =
  /^(?:about the authors?|about the writers?|author bio|related(?: \w+)?|more (?:from|on|stories|news)\b.{0,40}|read (?:more|next)|you may also like|recommended(?: for you)?|keep reading|most (?:read|popular)|この記事を書いた人|関連(?:記事|ニュース)|相关(?:新闻|阅读)|관련(?:기사| 기사)|читайте также|lesen sie auch|das könnte sie auch interessieren|à lire aussi|lea también|leggi anche)[:：]?$/i;
/** Calls to subscribe, recognised without a link. */
const subscription =
  /会員限定|有料会員|有料記事|キャンペーン|구독신청|订阅|подпишитесь|подписывайтесь|abonnieren sie|abonnez-vous|suscríbete/i;
/** The number of blocks at the end that may be furniture. */
const reach = 8;

/**
 * Removes what pages put after and between an article's paragraphs in the same style: links to other stories, calls to
 * sign up, the writer's name and address again, bare numbers, headings without content.
 */
export function dropPageTail(draft: ArticleDraft): ArticleDraft {
  if (!pages.has(draft.format)) return draft;
  const dropped = [...draft.dropped];
  const last = draft.blocks.length - reach;
  const tail = draft.blocks.findIndex(
    (block, i) => i > draft.blocks.length / 3 && 'text' in block && tailHeading.test(block.text),
  );
  const kept = draft.blocks.filter((block, i) => {
    if (tail !== -1 && i >= tail) {
      dropped.push(...wordsOf(block).map((text): Dropped => ({ text, why: 'furniture' })));
      return false;
    }
    if (!('text' in block)) return true;
    const why = isBareNumber(block)
      ? 'counter'
      : isByline(block, draft) && i >= last
        ? 'repeat'
        : isPromotion(block, i >= last)
          ? 'furniture'
          : undefined;
    if (why !== undefined) dropped.push({ text: block.text, why });
    return why === undefined;
  });
  while (kept.at(-1)?.type === 'heading' || kept.at(-1)?.type === 'rule') {
    const heading = kept.pop();
    if (heading && 'text' in heading) dropped.push({ text: heading.text, why: 'furniture' });
  }
  return { ...draft, blocks: kept, dropped };
}

function isBareNumber(block: DraftBlock): boolean {
  return block.type === 'paragraph' && /^\d{1,3}$/.test(block.text);
}

function isPromotion(block: DraftBlock, isLate: boolean): boolean {
  if (!('text' in block) || block.type === 'heading') return false;
  if (isLate && (policy.test(block.text) || subscription.test(block.text)) && block.text.length < 600)
    return true;
  const linked = block.marks.reduce(
    (sum, mark) => (mark.type === 'link' ? sum + mark.end - mark.start : sum),
    0,
  );
  if (linked === 0 || /https?:\/\//.test(block.text)) return false;
  if (pointer.test(block.text) && linked > block.text.length * 0.5) return true;
  return isLate && appeal.test(block.text) && block.text.length < 400;
}

/** Consists only of names in the byline, a place and an address. */
function isByline(block: DraftBlock, { fields }: ArticleDraft): boolean {
  if (!('text' in block) || block.text.length > 120 || fields.byline === undefined) return false;
  const bare = toBareText(block.text.replace(/\S+@\S+/g, ''));
  const names = fields.byline.split(/, | and /).map(toBareText);
  const rest = names.reduce((text, name) => text.replace(name, ''), bare);
  return rest.length < bare.length && rest.length <= 16;
}
