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
    virtualConsole: new VirtualConsole(),
  });
  const found = new Readability<CaptionedNode>(window.document, {
    serializer: (node) => node as unknown as CaptionedNode,
  }).parse();
  const ms = cpuMs() - start;
  const plain = {
    text: found?.textContent ?? '',
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
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
};
