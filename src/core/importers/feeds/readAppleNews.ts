import { marked } from 'marked';
import { escapeHtml } from '../../exporters/html/escapeHtml.ts';
import { field, isObject, type JsonObject, textField, toList } from '../json/access.ts';
import { toEdtf } from '../text/machineDate.ts';
import { plainWords } from '../text/plainWords.ts';
import type { FeedItem } from './feedItem.ts';
import { figureHtml, headingHtml } from './toHtml.ts';

/** An article.json of Apple News Format. */
export function isAppleNews(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    Array.isArray(field(value, 'components')) &&
    (Object.hasOwn(value, 'documentStyle') ||
      Object.hasOwn(value, 'layout') ||
      Object.hasOwn(value, 'identifier'))
  );
}

/** Its components in order. Title, byline and introduction are fields; layout, adverts and embeds have no text. */
export function appleNewsItem(article: JsonObject): FeedItem {
  const components = flat(toList(field(article, 'components')));
  const metadata = field(article, 'metadata');
  const said = (...roles: readonly string[]) =>
    components
      .filter((component) => roles.includes(roleOf(component)))
      .map(wordsOf)
      .find((words) => words !== '');
  const authors = toList(field(metadata, 'authors')).filter((name) => typeof name === 'string');
  const byline = said('byline', 'author');
  return {
    fields: {
      headline: textField(article, 'title') ?? said('title', 'headline'),
      summary: said('intro') ?? textField(metadata, 'excerpt'),
      published: toEdtf(textField(metadata, 'datePublished') ?? textField(metadata, 'dateCreated') ?? ''),
      updated: toEdtf(textField(metadata, 'dateModified') ?? ''),
      language: textField(article, 'language'),
      sourceUrl: textField(metadata, 'canonicalURL'),
    },
    authors:
      authors.length > 0 ? authors : byline === undefined ? [] : [byline.split(/\s[|•·]\s/)[0] ?? byline],
    html: components.map(componentHtml).join('\n'),
    pictures: [],
  };
}

/** Containers (sections, chapters, headers) in place of themselves. */
function flat(components: readonly unknown[]): readonly JsonObject[] {
  return components.filter(isObject).flatMap((component) => {
    const inner = toList(field(component, 'components'));
    return inner.length > 0 ? flat(inner) : [component];
  });
}

function roleOf(component: JsonObject): string {
  return textField(component, 'role') ?? '';
}

/** The text as HTML, by the component's own format. */
function innerHtml(component: JsonObject): string {
  const text = textField(component, 'text') ?? '';
  const format = textField(component, 'format');
  if (format === 'html') return text;
  if (format === 'markdown') return marked.parse(text, { async: false, gfm: true });
  return text
    .split(/\n+/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

function wordsOf(component: JsonObject): string {
  return plainWords(innerHtml(component)) ?? '';
}

function componentHtml(component: JsonObject): string {
  const role = roleOf(component);
  const level = /^heading(\d)?$/.exec(role);
  if (level) return headingHtml(Number(level[1] ?? 1) + 1, inline(component));
  switch (role) {
    case 'body':
      return innerHtml(component);
    case 'quote':
      return `<blockquote>${innerHtml(component)}</blockquote>`;
    case 'pullquote':
      return `<aside class="pull-quote">${innerHtml(component)}</aside>`;
    case 'photo':
    case 'image':
    case 'figure':
    case 'illustration':
    case 'infographic':
    case 'portrait':
      return figure(component);
    case 'gallery':
    case 'mosaic':
      return toList(field(component, 'items')).filter(isObject).map(figure).join('');
    case 'caption':
      return innerHtml(component);
    case 'divider':
      return '<hr>';
    case 'htmltable':
      return textField(component, 'html') ?? '';
    default:
      return '';
  }
}

/** A heading has one line, whatever its format wraps it in. */
function inline(component: JsonObject): string {
  return innerHtml(component).replace(/<\/?p\b[^>]*>/gi, ' ');
}

function figure(component: JsonObject): string {
  const caption = field(component, 'caption');
  const said = isObject(caption)
    ? innerHtml(caption).replace(/<\/?p\b[^>]*>/gi, ' ')
    : escapeHtml(textField(component, 'caption') ?? '');
  return figureHtml({
    address: textField(component, 'URL'),
    alt: textField(component, 'accessibilityCaption'),
    caption: said,
  });
}
