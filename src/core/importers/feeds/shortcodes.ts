import { escapeHtml } from '../../exporters/html/escapeHtml.ts';
import type { Figure } from './toHtml.ts';
import { figureHtml } from './toHtml.ts';

/**
 * A WordPress post as its editor saved it, as HTML: captions and galleries, which are codes in brackets, become pictures,
 * and blank lines become paragraphs where the post has no block markup. Other codes stay as text.
 */
export function withoutShortcodes(content: string, attachmentOf: (id: string) => Figure | undefined): string {
  const html = content
    .replace(/<!--\s{0,9}\/?(?:wp:[^>]{0,2000}|more|nextpage)-->/g, '')
    .replace(/\[caption\b([^\]]{0,500})\]([\s\S]{0,5000}?)\[\/caption\]/g, (_, said: string, inner: string) =>
      captioned(said, inner),
    )
    .replace(/\[gallery\b([^\]]{0,2000})\]/g, (whole: string, said: string) => {
      const ids = /\bids=["']([\d,\s]+)["']/.exec(said)?.[1]?.split(',') ?? [];
      const figures = ids.flatMap((id) => attachmentOf(id.trim()) ?? []);
      return figures.length > 0
        ? `\n\n${figures.map((figure) => figureHtml({ ...figure, caption: escapeHtml(figure.caption ?? '') })).join('\n\n')}\n\n`
        : whole;
    })
    .replace(/\[embed\b[^\]]{0,200}\](https?:\/\/[^\s[]{1,1000})\[\/embed\]/g, '$1');
  return /<(?:p|div)\b/i.test(html) ? html : withParagraphs(html);
}

/** The words of a caption are an attribute in old posts, and follow the picture in newer ones. */
function captioned(said: string, inner: string): string {
  const image =
    /<a\b[^>]{0,2000}>\s{0,20}<img\b[^>]{0,2000}>\s{0,20}<\/a>|<img\b[^>]{0,2000}>/i.exec(inner)?.[0] ?? '';
  const words = /\bcaption="([^"]*)"/.exec(said)?.[1] ?? inner.replace(image, '').trim();
  return `\n\n<figure>${image}<figcaption>${words}</figcaption></figure>\n\n`;
}

const block = /^\s*<(?:figure|h[1-6]|ul|ol|li|blockquote|pre|table|hr|div|p|aside)\b/i;

function withParagraphs(html: string): string {
  return html
    .split(/\n[ \t]*\r?\n\s*/)
    .map((part) =>
      part.trim() === '' || block.test(part) ? part : `<p>${part.trim().replace(/\r?\n/g, '<br>')}</p>`,
    )
    .join('\n');
}
