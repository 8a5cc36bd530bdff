import type { OwnFacts } from '#core/library/shelfStory.ts';

const sources: Readonly<Record<NonNullable<OwnFacts['format']>, string>> = {
  story: 'a story file',
  ninjs: 'a newsroom file (ninjs)',
  jsonLd: 'a web page’s own data',
  apMedia: 'an AP Media item',
  jsonFeed: 'a feed',
  wordpress: 'a WordPress export',
  ghost: 'a Ghost export',
  appleNews: 'a newsroom file (Apple News)',
  ans: 'a newsroom file (Arc XP)',
  rss: 'a feed',
  atom: 'a feed',
  nitf: 'a newsroom file (NITF)',
  newsMlG2: 'a newsroom file (NewsML-G2)',
  newsMl1: 'a newsroom file (NewsML)',
  anpa: 'agency wire text',
  iptc7901: 'agency wire text',
  wireText: 'agency wire text',
  html: 'a web page',
  pastedHtml: 'copied text',
  mhtml: 'a saved web page',
  mail: 'an e-mail',
  markdown: 'Markdown',
  plainText: 'plain text',
};

/** "Added by you from a web page, 3 November 2026. Names and dates marked automatically." Date in the local time zone. */
export function addedWords({ addedAt, format, isMarked }: OwnFacts): string {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const from = format ? ` from ${sources[format]}` : '';
  const on = addedAt > 0 ? `, ${day.format(addedAt)}` : '';
  const added = `Added by you${from}${on}.`;
  return isMarked ? `${added} Names and dates marked automatically.` : added;
}
