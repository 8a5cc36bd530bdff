import { toAnchorText } from '../../corrections/anchor.ts';
import type { PageMap } from '../../exporters/html/mapHtml.ts';
import { toHtmlPage } from '../../exporters/html/toHtmlPage.ts';
import type { ExportedPicture } from '../../exporters/pictures.ts';
import { parseHighlight } from '../../highlights/highlight.ts';
import { type PlacedHighlight, placeHighlights } from '../../highlights/placeHighlights.ts';
import { blocksInPageOrder } from '../../story/blocks.ts';
import { parseStory } from '../../story/parseStory.ts';
import type { Story } from '../../story/story.ts';
import { ownMapWords } from '../../timeline/ownMap.ts';
import { worldMapWords } from '../../timeline/worldMap.ts';
import type { ArticleRead } from '../articleRead.ts';
import { fromBase64 } from '../bytes/base64.ts';
import { parseTree } from '../html/parseTree.ts';
import { attribute, type Element, findAll, isElement, textOf } from '../html/tree.ts';
import type { TypedFile } from '../imported.ts';
import { squash } from '../text/squash.ts';

/** Our JSON contains no `<`, so the element ends at the first one. */
const embedded = /<script type="application\/json" id="lede-story">([^<]+)<\/script>/;

const embeddedHighlights = /<script type="application\/json" id="lede-highlights">([^<]+)<\/script>/;

/** A page written by toHtmlPage, even if a browser saved it again. */
export function readOwnHtml(source: string): ArticleRead | undefined {
  const json = embedded.exec(source)?.[1];
  const story = json === undefined ? undefined : storyFrom(json);
  if (!story) return undefined;
  const page = parseTree(source.replace(embedded, ''), 'html');
  const elements = page ? findAll(page, () => true) : [];
  if (!page || !showsAllOf(story, elements)) return undefined;
  const pictures = elements.flatMap(toPicture);
  const kept = embeddedHighlights.exec(source)?.[1];
  const highlights = kept === undefined ? [] : highlightsFrom(kept, story);
  if (!isRenderedFrom(story, { pictures, highlights, page })) return undefined;
  return { kind: 'story', story, dropped: [], embedded: pictures.map(toFile) };
}

type Shown = {
  readonly pictures: readonly EmbeddedPicture[];
  readonly highlights: readonly PlacedHighlight[];
  readonly page: Element;
};

/**
 * Whether the page is what we would write for the story, no more and no less: otherwise it could show one story and
 * contain another.
 */
function isRenderedFrom(story: Story, { pictures, highlights, page }: Shown): boolean {
  const known = pictures.flatMap(({ file, type, base64 }): readonly ExportedPicture[] => {
    const photo = story.photos.find(({ renditions }) =>
      renditions.some((rendition) => rendition.file === file),
    );
    return photo ? [{ photo: photo.id, file, type, base64 }] : [];
  });
  const ours = parseTree(
    toHtmlPage(story, known, { map: toMap(page, story), highlights }).replace(embedded, ''),
    'html',
  );
  return ours !== undefined && looksOf(ours) === looksOf(page);
}

/** What decides how a page looks: its text, its style, and each element that these apply to. */
function looksOf(page: Element): string {
  const elements = findAll(page, ({ tag }) => /^(?!(?:head|meta|title|tbody|script)$)/.test(tag));
  const marks = elements.map((element) =>
    [
      element.tag,
      ...['id', 'class', 'style', 'hidden', 'href'].map((name) => element.attributes.get(name)),
    ].join(' '),
  );
  const styles = elements.flatMap(({ tag, children }) =>
    tag === 'style' ? children.filter((child) => !isElement(child)) : [],
  );
  return [...marks, squash(styles.join(' ')), squash(textOf(page))].join('\n');
}

export function storyFrom(json: string): Story | undefined {
  try {
    const parsed = parseStory(JSON.parse(json));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined; // truncated or edited by hand
  }
}

/** The highlights that the page shows, each placed as when it was written. */
function highlightsFrom(json: string, story: Story): readonly PlacedHighlight[] {
  try {
    const all: unknown = JSON.parse(json);
    const known = Array.isArray(all) ? all.flatMap((one) => parseHighlight(one) ?? []) : [];
    return placeHighlights(toAnchorText(story), known).placed;
  } catch {
    return []; // truncated or edited by hand
  }
}

/** The visible page and the embedded story must agree; otherwise the page counts. */
function showsAllOf(story: Story, elements: readonly Element[]): boolean {
  const shown = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  return blocksInPageOrder(story).every(({ id, text }) => {
    const element = shown.get(id);
    return text === '' || (element !== undefined && squash(textOf(element)) === squash(text));
  });
}

/** The map is drawn from a file that isn't in the page, so it is taken as it is, as pictures are; its note is the story's. */
function toMap(page: Element, story: Story): PageMap | undefined {
  const [figure] = findAll(page, (element) => attribute(element, 'id') === 'map');
  const [image] = figure ? findAll(figure, ({ tag }) => tag === 'img') : [];
  const address = image ? attribute(image, 'src') : '';
  const words = [ownMapWords(story), worldMapWords(story)].find(
    (known) => figure && known && squash(known.note) === squash(textOf(figure)),
  );
  return words && address.startsWith('data:image/svg+xml,') ? { address, note: words.note } : undefined;
}

type EmbeddedPicture = Omit<ExportedPicture, 'photo'>;

function toPicture(element: Element): readonly EmbeddedPicture[] {
  const name = attribute(element, 'data-file');
  const data = /^data:(image\/[\w.+-]+);base64,([A-Za-z0-9+/=]+)$/.exec(attribute(element, 'src'));
  if (element.tag !== 'img' || name === '' || !data) return [];
  const [, type = '', base64 = ''] = data;
  return [{ file: name, type, base64 }];
}

function toFile({ file, type, base64 }: EmbeddedPicture): TypedFile {
  return { name: file, type, bytes: fromBase64(base64) ?? new Uint8Array() };
}
