import { attributes, escapeHtml } from '../../exporters/html/escapeHtml.ts';

/** Parts of a content system's article as HTML, to be read by the reader of pages. */

export type Figure = {
  readonly address: string | undefined;
  readonly alt?: string | undefined;
  /** May contain markup. */
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};

export function figureHtml({ address = '', alt = '', caption = '', credit, width, height }: Figure): string {
  const image = `<img${attributes({ src: address, alt, width, height })}>`;
  const by = credit ? ` <span class="credit">${escapeHtml(credit)}</span>` : '';
  const said = caption || by ? `<figcaption>${caption}${by}</figcaption>` : '';
  return `<figure>${image}${said}</figure>`;
}

export function headingHtml(level: number, inner: string): string {
  const tag = `h${Math.min(6, Math.max(2, Math.round(level) || 2))}`;
  return `<${tag}>${inner}</${tag}>`;
}
