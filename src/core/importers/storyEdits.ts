import { isEdtf } from '../dates/edtf.ts';
import { isLanguage } from '../story/checkLocale.ts';
import { directionOf } from '../story/directionOf.ts';
import type { Story } from '../story/story.ts';

/** What a reader corrects before saving, as typed. An empty date or byline is one that the article doesn't give. */
export type StoryEdits = {
  readonly headline: string;
  /** EDTF. */
  readonly published: string;
  readonly byline: string;
  /** A language tag. */
  readonly language: string;
};

/** The fields that the reader has typed; the others are as they were read. */
export type TypedEdits = Partial<StoryEdits>;

export function editsOf({ headline, published, byline, language }: Story): StoryEdits {
  return { headline, published: published ?? '', byline: byline ?? '', language };
}

/** Whether what was typed asks for another reading of the article. */
export function hasNewEdits(story: Story, typed: TypedEdits): boolean {
  const now = editsOf(story);
  return (Object.keys(typed) as (keyof StoryEdits)[]).some((field) => typed[field] !== now[field]);
}

/** The fields whose words can't be used, which keep what they were. */
export function findUnusable({ headline, published, language }: StoryEdits): readonly (keyof StoryEdits)[] {
  return [
    ...(headline.trim() === '' ? ['headline' as const] : []),
    ...(published.trim() !== '' && !isEdtf(published.trim()) ? ['published' as const] : []),
    ...(isLanguage(language.trim()) ? [] : ['language' as const]),
  ];
}

/** The story with what the reader typed, before names and dates are found in it. */
export function applyEdits(story: Story, typed: TypedEdits): Story {
  const keep = editsOf(story);
  const edits = { ...keep, ...typed };
  const unusable = findUnusable(edits);
  const wordsOf = (field: keyof StoryEdits) => (unusable.includes(field) ? keep : edits)[field].trim();
  const { published: _published, byline: _byline, readFrom: before, ...rest } = story;
  const [published, byline, language] = [wordsOf('published'), wordsOf('byline'), wordsOf('language')];
  const isTyped = published !== (story.published ?? '');
  const readFrom = isTyped
    ? { ...before, published: published === '' ? undefined : ('reader' as const) }
    : before;
  return {
    ...rest,
    headline: wordsOf('headline'),
    language,
    direction: language === story.language ? story.direction : directionOf(language),
    ...(published !== '' && { published }),
    ...(readFrom && { readFrom }),
    ...(byline !== '' && { byline }),
  };
}
