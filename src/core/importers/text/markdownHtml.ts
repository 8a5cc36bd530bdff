import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '../../exporters/html/escapeHtml.ts';

type Note = Tokens.Generic & { readonly label: string };

const reference = /^\[\^([^\]\s^]{1,40})\]/;
const definition = /^\[\^([^\]\s^]{1,40})\]:[ \t]*([^\n]*(?:\n(?!\s*\n|\[\^)[^\n]+)*)(?:\n|$)/;

/**
 * Markdown as HTML, only to be read again. Footnotes, which marked doesn't know, link to their notes; a reference without a
 * note stays as it is written.
 */
export function markdownHtml(source: string): string {
  const known = new Set([...source.matchAll(/^\[\^([^\]\s^]{1,40})\]:/gm)].map(([, label]) => label));
  if (known.size === 0) return new Marked().parse(source, { async: false, gfm: true });
  const reader = new Marked({
    extensions: [
      {
        name: 'footnote',
        level: 'inline',
        start: (text) => text.indexOf('[^'),
        tokenizer(text) {
          const [raw, label] = reference.exec(text) ?? [];
          return raw !== undefined && known.has(label) ? { type: 'footnote', raw, label } : undefined;
        },
        renderer: (token) => {
          const label = escapeHtml((token as Note).label);
          return `<sup><a href="#fn-${label}">${label}</a></sup>`;
        },
      },
      {
        name: 'note',
        level: 'block',
        tokenizer(text) {
          const [raw, label, words = ''] = definition.exec(text) ?? [];
          return raw === undefined
            ? undefined
            : { type: 'note', raw, label, tokens: this.lexer.inline(words.replace(/\n\s*/g, ' ')) };
        },
        renderer(token) {
          const label = escapeHtml((token as Note).label);
          return `<p id="fn-${label}"><sup>${label}</sup> ${this.parser.parseInline(token.tokens ?? [])}</p>\n`;
        },
      },
    ],
  });
  return reader.parse(source, { async: false, gfm: true });
}
