import type { ExportForm } from '#core/exporters/exportForm.ts';

/** Name and purpose of each format. */
export const formWords: Readonly<Record<ExportForm, { readonly name: string; readonly use: string }>> = {
  html: {
    name: 'Web page',
    use: 'One file with text, pictures, names that light up, timeline and your highlights. Opens in any browser, prints, and can be added here again.',
  },
  story: {
    name: 'Story file',
    use: 'All that Lede knows of the story, without the picture files. To add it here again, or to another copy of Lede.',
  },
  markdown: {
    name: 'Markdown',
    use: 'Headline, text, links, captions, credits and your highlights as plain text. For notes and other editors.',
  },
  ninjs: {
    name: 'ninjs 3.1',
    use: 'The news agencies’ format (IPTC), with people, places and captions. For a newsroom’s own system.',
  },
  annotations: {
    name: 'Web Annotations',
    use: 'Every name, date, source and highlight with its place in the text (W3C). For tools that work on annotations.',
  },
};

/** Undefined if no picture is missing. */
export function missingWords(missing: number, all: number): string | undefined {
  if (missing === 0) return undefined;
  const which =
    missing === all
      ? all === 1
        ? 'The picture'
        : `None of the ${all} pictures`
      : `${missing} of ${all} pictures`;
  if (missing === all && all > 1)
    return `${which} could be read. The web page has their captions and says that they are missing.`;
  const one = missing === 1;
  return `${which} could not be read. The web page has ${one ? 'its caption and says that it is' : 'their captions and says that they are'} missing.`;
}
