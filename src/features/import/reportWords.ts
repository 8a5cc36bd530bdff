import type { ArticleFormat, DropReason } from '#core/importers/draft.ts';
import type { EncodingReport, ImportReport } from '#core/importers/imported.ts';
import type { Story } from '#core/story/story.ts';
import type { NamesOutcome } from '#data/importer/protocol.ts';

const formats: Readonly<Record<ArticleFormat, string>> = {
  story: 'Story file of Lede’s own format',
  ninjs: 'IPTC ninjs',
  jsonLd: 'schema.org JSON-LD',
  apMedia: 'AP Media item',
  nitf: 'NITF',
  newsMlG2: 'NewsML-G2',
  newsMl1: 'NewsML 1',
  anpa: 'Agency wire text, ANPA 1312',
  iptc7901: 'Agency wire text, IPTC 7901',
  wireText: 'Agency wire text',
  html: 'Web page',
  pastedHtml: 'Text with markup',
  mhtml: 'Web page saved in one file (MHTML)',
  markdown: 'Markdown',
  plainText: 'Plain text',
};

export function formatWords(format: ArticleFormat): string {
  return formats[format];
}

const waysToKnow: Readonly<Record<EncodingReport['how'], string>> = {
  mark: 'by its first bytes',
  declared: 'as the file says',
  valid: 'as every byte confirms',
  guessed: 'guessed from the bytes: if letters are wrong, save the file as UTF-8',
};

export function encodingWords({ name, how }: EncodingReport): string {
  return `${name.toUpperCase()}, ${waysToKnow[how]}`;
}

/** White space isn't counted, so that a line wrapped elsewhere is no loss. */
export function characterWords({ characters, kept }: ImportReport): string {
  const lost = characters - kept;
  if (lost === 0) return `All ${number(characters)} kept`;
  return `${number(kept)} of ${number(characters)} kept, ${number(lost)} left out`;
}

const reasons: Readonly<Record<DropReason, string>> = {
  furniture: 'Part of the page, not of the article',
  repeat: 'Said before, word for word',
  counter: 'Counts pictures',
  desk: 'For the desk, not for readers',
  mark: 'Only sets things apart',
  unreadable: 'Could not be read',
};

export function reasonWords(why: DropReason): string {
  return reasons[why];
}

/** "10 paragraphs · 1 picture", and what was marked in them. */
export function contentWords(story: Story): readonly string[] {
  const paragraphs = story.body.filter((block) => 'text' in block).length;
  const events = story.timeline?.events.length ?? 0;
  return [
    count(paragraphs, 'paragraph'),
    count(story.photos.length, 'picture'),
    count(story.entities.length, 'name'),
    count(events, 'event'),
  ].flatMap((words) => words ?? []);
}

/** What a reader should know about names and dates before reading; nothing where the file brought its own. */
export function namesWords(names: NamesOutcome, language: string): string | undefined {
  switch (names) {
    case 'marked':
      return 'Names, dates and events were found automatically: some may be missing or wrong.';
    case 'language':
      return `Names and dates are not marked automatically in ${languageName(language)}, only in English. Text, pictures and layout are whole.`;
    case 'unavailable':
      return 'Names and dates are not marked: the lists of names could not be fetched. Bring the article again when the connection is back.';
    case 'own':
      return undefined;
  }
}

/** A long text cut for showing, with what was cut in words. */
export function shorten(text: string, most: number): { readonly shown: string; readonly hidden: number } {
  if (text.length <= most) return { shown: text, hidden: 0 };
  // Never half a character: a surrogate pair stays whole.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return { shown: text.slice(0, end), hidden: text.length - end };
}

export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function count(value: number, noun: string): string | undefined {
  if (value === 0) return undefined;
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag that the browser can't read is shown as it stands
  }
}
