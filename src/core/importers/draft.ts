import type { Mark } from '../story/story.ts';

/** What kind of file an article came in, as the content says. */
export const articleFormats = [
  'story',
  'ninjs',
  'jsonLd',
  'apMedia',
  'nitf',
  'newsMlG2',
  'newsMl1',
  'anpa',
  'iptc7901',
  'wireText',
  'html',
  'pastedHtml',
  'mhtml',
  'markdown',
  'plainText',
] as const;
export type ArticleFormat = (typeof articleFormats)[number];

/** Text with its marks; offsets are UTF-16 code units into `text`. */
export type DraftText = { readonly text: string; readonly marks: readonly Mark[] };

/** `address`: where the file says the picture is. It is never asked for here. */
export type DraftPicture = {
  readonly address?: string | undefined;
  readonly alt: string;
  readonly caption: string;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly kind?: 'photo' | 'graphic' | 'map' | undefined;
};

export type DraftBlock =
  | (DraftText & { readonly type: 'paragraph' | 'quote' | 'preformatted' })
  | (DraftText & { readonly type: 'heading'; readonly level: 2 | 3 | 4 })
  | (DraftText & { readonly type: 'listItem'; readonly list: 'bullet' | 'number'; readonly depth: number })
  | { readonly type: 'figure'; readonly picture: DraftPicture }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'rule' };

/**
 * Why a stretch of the source is not in the story. `furniture`: the page's own, such as menus, advertisements
 * and links to other stories; `desk`: codes and notes for editors; `mark`: signs that only set things apart; `broken`: a
 * record of a story file that points at no words.
 */
export const dropReasons = ['furniture', 'repeat', 'counter', 'desk', 'mark', 'broken'] as const;
export type DropReason = (typeof dropReasons)[number];
export type Dropped = { readonly text: string; readonly why: DropReason };

/** Something that the source does not say outright and that a person should look at. */
export type Guess = { readonly field: string; readonly value: string; readonly because: string };

/** All as the source has it; what it does not say is absent. Dates are EDTF. */
export type DraftFields = {
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly sourceUrl?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly dateline?: string | undefined;
  readonly copyright?: string | undefined;
  readonly usageTerms?: string | undefined;
};

/**
 * An article on its way in: what every format's reader makes, and what the refiners (refine/) put in order.
 * `characters`: how many the source text has, white space not counted; all of them are in the text, the
 * pictures' words, `moved` or `dropped`.
 */
export type ArticleDraft = {
  readonly format: ArticleFormat;
  readonly fields: DraftFields;
  readonly pictures: readonly DraftPicture[];
  readonly blocks: readonly DraftBlock[];
  readonly contributors: readonly DraftText[];
  readonly links: readonly DraftText[];
  readonly dropped: readonly Dropped[];
  /** Words of the source, as printed there, that have become fields: a headline, a byline, a date. */
  readonly moved: readonly string[];
  readonly guessed: readonly Guess[];
  readonly characters: number;
};

/** A draft with nothing in it but what is said here. */
export function draftOf(given: Partial<ArticleDraft> & Pick<ArticleDraft, 'format'>): ArticleDraft {
  return {
    fields: {},
    pictures: [],
    blocks: [],
    contributors: [],
    links: [],
    dropped: [],
    moved: [],
    guessed: [],
    characters: 0,
    ...given,
  };
}
