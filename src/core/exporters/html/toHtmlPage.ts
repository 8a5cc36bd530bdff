import { isLater } from '../../dates/isLater.ts';
import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import { assumedYearsLine } from '../../importers/assumedYears.ts';
import { given } from '../../story/given.ts';
import { evidenceSentences, toMarkup } from '../../story/markup.ts';
import { placeWords } from '../../story/placeWords.ts';
import type { BlockId, PhotoId, Story } from '../../story/story.ts';
import type { ExportedPicture } from '../pictures.ts';
import { toStoryFile } from '../toStoryFile.ts';
import { bodyHtml } from './bodyHtml.ts';
import { dateHtml } from './dateHtml.ts';
import { attributes, escapeHtml, safeHref, toScriptJson } from './escapeHtml.ts';
import { figureHtml } from './figureHtml.ts';
import { keptHtml, keptJson, keptRanges } from './keptHtml.ts';
import { mapHtml, type PageMap } from './mapHtml.ts';
import { type DrawText, textDrawer } from './markedText.ts';
import { pageScript } from './pageScript.ts';
import { pageScriptHash } from './pageScriptHash.ts';
import { pageStyle } from './pageStyle.ts';
import { pageStyleHash } from './pageStyleHash.ts';
import { peopleHtml } from './peopleHtml.ts';
import { sourcesHtml } from './sourcesHtml.ts';
import { timelineHtml } from './timelineHtml.ts';

/** The page fetches nothing: only its own style, script, typeface and embedded pictures are allowed. */
const policy = [
  "default-src 'none'",
  `style-src '${pageStyleHash}'`,
  `script-src '${pageScriptHash}'`,
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `face`: the typeface of the text, as base64 of WOFF2; without it the page uses one of the reader's own. */
type PageParts = {
  readonly face?: string | undefined;
  readonly map?: PageMap | undefined;
  /** What the reader keeps, in page order. */
  readonly highlights?: readonly PlacedHighlight[] | undefined;
};

/**
 * A self-contained page: text, pictures, names, sources, timeline and rights in one file for any browser. The story is embedded
 * as JSON, so that it can be imported again without loss. Missing pictures are marked as missing.
 */
export function toHtmlPage(
  story: Story,
  pictures: readonly ExportedPicture[] = [],
  { face, map, highlights = [] }: PageParts = {},
): string {
  const sentences = evidenceSentences(story);
  const drawText = textDrawer(story, toMarkup(story, sentences), keptRanges(highlights));
  const drawFigure = (id: PhotoId) => {
    const photo = story.photos.find((other) => other.id === id);
    return photo
      ? figureHtml(
          photo,
          pictures.find((picture) => picture.photo === id),
          drawText,
        )
      : '';
  };
  const inText = new Set(story.body.flatMap((block) => (block.type === 'figure' ? [block.photo] : [])));
  const [first, ...more] = story.photos.filter(({ id }) => !inText.has(id));
  return `<!doctype html>
<html${attributes({ lang: story.language, dir: story.direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Lede">
<title>${escapeHtml(story.headline)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<article>
${headHtml(story, drawText)}
${first ? drawFigure(first.id) : ''}
${bodyHtml(story, {
  drawText: ({ id, text }) => drawText(id, text),
  drawFigure: once(drawFigure),
  lead: datelineHtml(story, drawText),
  hasIds: true,
})}
${footHtml(story, drawText)}
${more.length === 0 ? '' : `<h2>More pictures</h2>\n${more.map(({ id }) => drawFigure(id)).join('\n')}`}
</article>
${peopleHtml(story)}
${sourcesHtml(story)}${mapHtml(map, placeNames(story))}${timelineHtml(story, sentences)}
${keptHtml(story, highlights)}${rightsHtml(story)}
</main>
<p id="lede-says" role="status"></p>
${face === undefined ? '' : `<script type="text/plain" id="lede-face">${face.replace(/[^A-Za-z0-9+/=]/g, '')}</script>\n`}<script type="application/json" id="lede-story">${toScriptJson(toStoryFile(withPictures(story, pictures)))}</script>
${keptJson(highlights)}<script>${pageScript}</script>
</body>
</html>
`;
}

/** In the order in which they are named, or of the journey. */
function placeNames({ places, timeline }: Story): readonly string[] {
  const route = timeline?.route?.places ?? [];
  return (route.length === 0 ? places : places.filter(({ id }) => route.includes(id))).map(
    ({ name }) => name,
  );
}

/** A picture that occurs twice in the text is rendered once, since an id must be unique in a page. */
function once(drawFigure: (id: PhotoId) => string): (id: PhotoId) => string {
  const drawn = new Set<PhotoId>();
  return (id) => {
    if (drawn.has(id)) return '';
    drawn.add(id);
    return drawFigure(id);
  };
}

/** In the embedded story a picture has only the rendition that is in the page. */
function withPictures(story: Story, pictures: readonly ExportedPicture[]): Story {
  const files = new Map(pictures.map(({ photo, file }) => [photo, file]));
  return {
    ...story,
    photos: story.photos.map((photo) => {
      const file = files.get(photo.id);
      return file === undefined
        ? photo
        : { ...photo, renditions: photo.renditions.filter((rendition) => rendition.file === file) };
    }),
  };
}

function headHtml(story: Story, drawText: DrawText): string {
  const { publisher, headline, summary, byline, published, updated, timeZone, corrections } = story;
  const url = publisher.url === undefined ? undefined : safeHref(publisher.url);
  const name = escapeHtml(given(publisher.name));
  const place = placeWords(story);
  const line = (id: 'summary' | 'byline', text: string | undefined) =>
    text === undefined ? '' : `<p id="${id}" class="${id}">${drawText(id as BlockId, text)}</p>\n`;
  return `<header>
<p class="kicker">${url === undefined ? name : `<a${attributes({ href: url, rel: 'noopener noreferrer' })}>${name}</a>`}${
    place === undefined ? '' : ` · ${escapeHtml(place)}`
  }</p>
<h1 id="headline">${drawText('headline' as BlockId, headline)}</h1>
${line('summary', summary)}${line('byline', byline)}<p class="dates">${
    published === undefined ? 'No publication date' : `Published ${dateHtml(published, timeZone)}`
  }${updated === undefined || !isLater(updated, published ?? '') ? '' : ` · Updated ${dateHtml(updated, timeZone)}`}</p>
${
  corrections.length === 0
    ? ''
    : `<ul class="corrections">\n${corrections
        .map(({ date, text }) => `<li><b>Correction, ${dateHtml(date)}:</b> ${escapeHtml(text)}</li>`)
        .join('\n')}\n</ul>\n`
}</header>`;
}

function datelineHtml({ dateline }: Story, drawText: DrawText): string {
  if (dateline === undefined) return '';
  return `<span id="dateline" class="dateline">${drawText('dateline' as BlockId, dateline.text)}</span> — `;
}

function footHtml({ contributors, links }: Story, drawText: DrawText): string {
  return [...contributors, ...links]
    .map(({ id, text }) => `<p${attributes({ id })}>${drawText(id, text)}</p>`)
    .join('\n');
}

/** Its lines are ours, in English: isolated, or in a story written from right to left their full stops would come first. */
function rightsHtml(story: Story): string {
  const { rights, sourceUrl, annotation } = story;
  const assumed = assumedYearsLine(story);
  const href = sourceUrl === undefined ? undefined : safeHref(sourceUrl);
  return `<footer class="rights">
<p><bdi>${escapeHtml([rights.copyrightNotice, rights.usageTerms].filter(Boolean).join(' '))}</bdi></p>
${
  href === undefined
    ? ''
    : `<p><bdi>First published at <a${attributes({ href, rel: 'noopener noreferrer' })}>${escapeHtml(href)}</a></bdi></p>\n`
}${
  annotation?.by === 'automatic'
    ? `<p><bdi>${story.sources.length === 0 ? 'Names, dates and events' : 'Names, dates, events and sources'} were found automatically and may be wrong.</bdi></p>\n`
    : ''
}${assumed === undefined ? '' : `<p><bdi>${escapeHtml(assumed)}</bdi></p>\n`}</footer>`;
}
