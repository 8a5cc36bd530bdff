import { blocksInPageOrder } from '../../story/blocks.ts';
import { parseStory } from '../../story/parseStory.ts';
import type { Story } from '../../story/story.ts';
import type { ArticleRead } from '../articleRead.ts';
import { fromBase64 } from '../bytes/base64.ts';
import { parseTree } from '../html/parseTree.ts';
import { attribute, type Element, findAll, textOf } from '../html/tree.ts';
import type { TypedFile } from '../imported.ts';
import { squash } from '../text/squash.ts';

/** Our JSON contains no `<`, so the element ends at the first one. */
const embedded = /<script type="application\/json" id="lede-story">([^<]+)<\/script>/;

/** A page written by toHtmlPage, even if a browser saved it again. */
export function readOwnHtml(source: string): ArticleRead | undefined {
  const json = embedded.exec(source)?.[1];
  const story = json === undefined ? undefined : storyFrom(json);
  if (!story) return undefined;
  const page = parseTree(source.replace(embedded, ''), 'html');
  const elements = page ? findAll(page, () => true) : [];
  if (!showsAllOf(story, elements)) return undefined;
  return { kind: 'story', story, dropped: [], embedded: elements.flatMap(toPicture) };
}

export function storyFrom(json: string): Story | undefined {
  try {
    const parsed = parseStory(JSON.parse(json));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined; // truncated or edited by hand
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

function toPicture(element: Element): readonly TypedFile[] {
  const name = attribute(element, 'data-file');
  const data = /^data:(image\/[\w.+-]+);base64,([A-Za-z0-9+/=]+)$/.exec(attribute(element, 'src'));
  if (element.tag !== 'img' || name === '' || !data) return [];
  const [, type = '', base64 = ''] = data;
  const bytes = fromBase64(base64);
  return bytes ? [{ name, type, bytes }] : [];
}
