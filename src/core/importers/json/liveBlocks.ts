import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { isSameText } from '../text/sameText.ts';
import type { LinkedArticle } from './jsonLd.ts';
import { dayOf, liveTime } from './liveTime.ts';
import type { LiveUpdate } from './liveUpdates.ts';
import { readBody } from './readBody.ts';

type Live = Pick<ArticleDraft, 'blocks' | 'dropped' | 'links' | 'characters'>;

/**
 * The entries of a live report as those found in a page: each under a heading of its time and its own headline; then who
 * wrote it, unless that is the author of the whole, its text and its picture.
 */
export function liveBlocks(article: LinkedArticle): Live {
  const { updates, published } = article;
  const isOneDay = new Set([published, ...updates.map(({ date }) => date)].map(dayOf)).size < 2;
  const entries = updates.map((update) => {
    const body = readBody(update.body ?? '', article.url);
    const own = [...headingOf(update, isOneDay), ...signatureOf(update, article)];
    const pictures = update.images.filter(({ address }) => isOnce(address, article));
    const words = [
      ...own.map(({ text }) => text),
      ...pictures.map(({ caption, credit = '' }) => caption + credit),
    ];
    return {
      ...body,
      blocks: [
        ...own,
        ...body.blocks,
        ...pictures.map((image): DraftBlock => ({ type: 'figure', picture: { alt: '', ...image } })),
      ],
      characters: body.characters + countCharacters(words.join('')),
    };
  });
  return {
    blocks: entries.flatMap(({ blocks }) => blocks),
    links: entries.flatMap(({ links }) => links),
    dropped: entries.flatMap(({ dropped }) => dropped),
    characters: entries.reduce((sum, { characters }) => sum + characters, 0),
  };
}

function headingOf({ date, headline, body }: LiveUpdate, isOneDay: boolean) {
  const own = isSameText(headline ?? '', body ?? '') ? undefined : headline;
  const text = [liveTime(date, isOneDay), own].filter((words) => words !== undefined).join(' ');
  return text === '' ? [] : [{ type: 'heading' as const, level: 3 as const, text, marks: [] }];
}

function signatureOf({ authors }: LiveUpdate, whole: LinkedArticle) {
  const known = [...whole.authors, ...whole.creators, whole.publisher];
  const text = authors.filter((name) => !known.includes(name)).join(', ');
  const marks = [{ type: 'emphasis' as const, start: 0, end: text.length }];
  return text === '' ? [] : [{ type: 'paragraph' as const, text, marks }];
}

/** A picture of several entries, or of the whole, stands for the site or the report. */
function isOnce(address: string, { images, updates }: LinkedArticle): boolean {
  const all = [...images, ...updates.flatMap((update) => update.images)];
  return all.filter((image) => image.address === address).length === 1;
}
