import { countNames } from '#core/entities/entitySummaries.ts';
import { languageName } from '#core/importers/language/languageName.ts';
import type { Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import type { NamesOutcome } from '#data/importer/protocol.ts';

/** For example "10 paragraphs", "1 picture", "3 names", "2 events"; zero counts are omitted. */
export function contentWords(story: Story): readonly string[] {
  const paragraphs = story.body.filter((block) => 'text' in block).length;
  const names = countNames(story);
  const events = story.timeline?.events.length ?? 0;
  return [
    paragraphs > 0 && counted(paragraphs, 'paragraph'),
    story.photos.length > 0 && counted(story.photos.length, 'picture'),
    names > 0 && counted(names, 'name'),
    events > 0 && counted(events, 'event'),
  ].filter((words) => words !== false);
}

/** How names and dates were marked; undefined if the file has its own. */
export function namesWords(names: NamesOutcome, language: string): string | undefined {
  switch (names) {
    case 'marked':
      return 'Names, dates and events were found automatically: some may be missing or wrong.';
    case 'language':
      return `Names and dates are not marked automatically in ${languageName(language)}, only in English. Text, pictures and layout are whole.`;
    case 'unavailable':
      return 'Names and dates are not marked: the lists of names could not be fetched. Add the article again when the connection is back.';
    case 'late':
      return 'Names and dates are not marked: finding them took too long. Text, pictures and layout are whole.';
    case 'own':
      return undefined;
  }
}

/** Cuts the text to at most `most` UTF-16 code units; `hidden` is the number cut off. */
export function shorten(text: string, most: number): { readonly shown: string; readonly hidden: number } {
  if (text.length <= most) return { shown: text, hidden: 0 };
  // Don't split a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return { shown: text.slice(0, end), hidden: text.length - end };
}
