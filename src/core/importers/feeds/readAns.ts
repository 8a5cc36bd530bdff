import { escapeHtml } from '../../exporters/html/escapeHtml.ts';
import { field, isObject, type JsonObject, textField, toList } from '../json/access.ts';
import { toEdtf } from '../text/machineDate.ts';
import type { FeedItem } from './feedItem.ts';
import { figureHtml, headingHtml } from './toHtml.ts';

/** A story in the schema of Arc XP (ANS). */
export function isAns(value: unknown): value is JsonObject {
  return (
    isObject(value) && Array.isArray(field(value, 'content_elements')) && isObject(field(value, 'headlines'))
  );
}

/** Its elements in order; links to other stories and embeds have no text of this one. */
export function ansItem(story: JsonObject): FeedItem {
  const basic = (name: string) => textField(field(story, name), 'basic');
  const lead = field(field(story, 'promo_items'), 'basic');
  const address = textField(story, 'canonical_url', 'website_url');
  return {
    fields: {
      headline: basic('headlines'),
      summary: basic('subheadlines') ?? basic('description'),
      published:
        dateIn(story, 'first_publish_date') ?? dateIn(story, 'display_date') ?? dateIn(story, 'publish_date'),
      updated: dateIn(story, 'last_updated_date'),
      language: textField(story, 'language'),
      sourceUrl: address !== undefined && /^https?:/.test(address) ? address : undefined,
      publisher: textField(field(story, 'distributor'), 'name') ?? textField(field(story, 'source'), 'name'),
      copyright: textField(story, 'copyright'),
      dateline: textField(field(story, 'dateline'), 'basic'),
    },
    authors: namesIn(field(story, 'credits'), 'by'),
    html: toList(field(story, 'content_elements')).filter(isObject).map(elementHtml).join('\n'),
    pictures:
      textField(lead, 'type') === 'image'
        ? [
            {
              alt: textField(lead, 'alt_text') ?? '',
              caption: textField(lead, 'caption') ?? '',
              credit: creditOf(lead),
              address: textField(lead, 'url'),
            },
          ]
        : [],
  };
}

function elementHtml(element: JsonObject): string {
  const content = textField(element, 'content') ?? '';
  switch (textField(element, 'type')) {
    case 'text':
    case 'correction':
      return `<p>${textField(element, 'text') ?? content}</p>`;
    case 'header':
      return headingHtml(Number(field(element, 'level')), content);
    case 'image':
      return figureHtml({
        address: textField(element, 'url'),
        alt: textField(element, 'alt_text'),
        caption: escapeHtml(textField(element, 'caption') ?? ''),
        credit: creditOf(element),
        width: sizeIn(element, 'width'),
        height: sizeIn(element, 'height'),
      });
    case 'gallery':
      return inner(element);
    case 'quote': {
      const by = textField(field(element, 'citation'), 'content');
      return `<blockquote>${inner(element)}${by === undefined ? '' : `<p>${by}</p>`}</blockquote>`;
    }
    case 'list': {
      const tag = textField(element, 'list_type') === 'ordered' ? 'ol' : 'ul';
      const items = toList(field(element, 'items')).filter(isObject);
      return `<${tag}>${items.map((item) => (textField(item, 'type') === 'list' ? elementHtml(item) : `<li>${textField(item, 'content') ?? ''}</li>`)).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(element);
    case 'code':
      return `<pre>${escapeHtml(content)}</pre>`;
    case 'divider':
      return '<hr>';
    case 'raw_html':
      return content;
    default:
      return '';
  }
}

function inner(element: JsonObject): string {
  return toList(field(element, 'content_elements')).filter(isObject).map(elementHtml).join('');
}

function tableHtml(element: JsonObject): string {
  const cells = (row: unknown, tag: string) =>
    `<tr>${toList(row)
      .map((cell) => `<${tag}>${textField(cell, 'content') ?? ''}</${tag}>`)
      .join('')}</tr>`;
  const rows = toList(field(element, 'rows')).map((row) => cells(row, 'td'));
  const head = toList(field(element, 'header'));
  return `<table>${head.length > 0 ? cells(head, 'th') : ''}${rows.join('')}</table>`;
}

/** The people, then whom they work for: "Ana Wu/Coast News". */
function creditOf(image: unknown): string | undefined {
  const credits = field(image, 'credits');
  const names = [namesIn(credits, 'by').join(', '), namesIn(credits, 'affiliation').join(', ')];
  const words = names.filter((name) => name !== '').join('/');
  return words === '' ? textField(image, 'vanity_credits') : words;
}

function namesIn(credits: unknown, role: string): readonly string[] {
  return toList(field(credits, role)).flatMap(
    (one) => textField(one, 'name') ?? textField(one, 'byline') ?? [],
  );
}

function sizeIn(value: JsonObject, name: string): number | undefined {
  const size = Number(field(value, name));
  return size > 0 ? size : undefined;
}

function dateIn(story: JsonObject, name: string): string | undefined {
  return toEdtf(textField(story, name) ?? '');
}
