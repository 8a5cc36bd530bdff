import { isUtf8 } from 'node:buffer';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cpuMs } from './score.ts';
import { readSuite } from './suite.ts';

export type Plain = {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  /** Texts of captions that are still in a figure. */
  readonly captions: readonly string[];
  readonly ms: number;
};

/** The baseline: Readability under jsdom, as its readme shows. */
export function readPlain(path: string, url?: string): Plain {
  const bytes = readSuite(path);
  const start = cpuMs();
  const { window } = new JSDOM(bytes, {
    ...(url !== undefined && { url }),
    // As a server would say; jsdom's own guess for an undeclared page is windows-1252.
    ...(isUtf8(bytes) && { contentType: 'text/html; charset=utf-8' }),
    virtualConsole: new VirtualConsole(),
  });
  const found = new Readability<CaptionedNode>(window.document, {
    serializer: (node) => node as unknown as CaptionedNode,
  }).parse();
  const ms = cpuMs() - start;
  const plain = {
    text: found?.content ? linesOf(found.content) : '',
    title: found?.title ?? '',
    byline: found?.byline ?? '',
    published: found?.publishedTime ?? '',
    captions: [...(found?.content?.querySelectorAll('figure figcaption') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    ),
    ms,
  };
  window.close();
  return plain;
}

type CaptionedNode = {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<CaptionedNode>;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
};

const inline = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/;

/** Its text with a line for each block: `textContent` would join the last word of one to the first of the next. */
function linesOf(node: CaptionedNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = [...node.childNodes].map(linesOf).join('');
  return inline.test(node.nodeName) ? inner : `\n${inner}\n`;
}
