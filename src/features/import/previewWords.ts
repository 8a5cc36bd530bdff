import type { Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import type { NamesOutcome } from '#data/importer/protocol.ts';

/** "10 paragraphs · 1 picture", and what was marked in them. */
export function contentWords(story: Story): readonly string[] {
  const paragraphs = story.body.filter((block) => 'text' in block).length;
  const events = story.timeline?.events.length ?? 0;
  return [
    paragraphs > 0 && counted(paragraphs, 'paragraph'),
    story.photos.length > 0 && counted(story.photos.length, 'picture'),
    story.entities.length > 0 && counted(story.entities.length, 'name'),
    events > 0 && counted(events, 'event'),
  ].filter((words) => words !== false);
}

/** What a reader should know about names and dates before reading; nothing where the file brought its own. */
export function namesWords(names: NamesOutcome, language: string): string | undefined {
  switch (names) {
    case 'marked':
      return 'Names, dates and events were found automatically: some may be missing or wrong.';
    case 'language':
      return `Names and dates are not marked automatically in ${languageName(language)}, only in English. Text, pictures and layout are whole.`;
    case 'unavailable':
      return 'Names and dates are not marked: the lists of names could not be fetched. Add the article again when the connection is back.';
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

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag that the browser can't read is shown as it stands
  }
}
