import type { Mark, ReadFrom } from '../story/story.ts';

/** The format of an imported file, by its content. */
export const articleFormats = [
  'story',
  'ninjs',
  'jsonLd',
  'apMedia',
  'jsonFeed',
  'wordpress',
  'ghost',
  'appleNews',
  'ans',
  'rss',
  'atom',
  'nitf',
  'newsMlG2',
  'newsMl1',
  'anpa',
  'iptc7901',
  'wireText',
  'html',
  'pastedHtml',
  'mhtml',
  'mail',
  'markdown',
  'plainText',
] as const;
export type ArticleFormat = (typeof articleFormats)[number];

/** Text with inline marks; offsets are UTF-16 units in `text`. */
export type DraftText = { readonly text: string; readonly marks: readonly Mark[] };

/** `address`: the picture's address in the source. It is never fetched here. */
export type DraftPicture = {
  readonly address?: string | undefined;
  readonly alt: string;
  readonly caption: string;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly kind?: 'photo' | 'graphic' | 'map' | undefined;
};

/** A cell over several rows or columns; `row` and `column` count from 0. */
type TableSpan = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type DraftBlock =
  | (DraftText & { readonly type: 'paragraph' | 'preformatted' })
  | (DraftText & { readonly type: 'quote'; readonly pull?: boolean })
  | (DraftText & { readonly type: 'heading'; readonly level: 2 | 3 | 4 })
  | (DraftText & { readonly type: 'listItem'; readonly list: 'bullet' | 'number'; readonly depth: number })
  | { readonly type: 'figure'; readonly picture: DraftPicture }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly headRows?: number;
      readonly headColumns?: number;
      readonly spans?: readonly TableSpan[];
    }
  | { readonly type: 'rule' };

/**
 * Why part of the source is not in the story. `furniture`: parts of the page such as menus, advertisements and links to
 * other stories; `hidden`: what the page doesn't show; `desk`: codes and notes for editors; `mark`: characters that only
 * separate things; `broken`: a record of a story file with an invalid range; `other`: the headline of another article in
 * the same file.
 */
export const dropReasons = [
  'furniture',
  'hidden',
  'repeat',
  'counter',
  'desk',
  'mark',
  'broken',
  'other',
] as const;
export type DropReason = (typeof dropReasons)[number];
export type Dropped = { readonly text: string; readonly why: DropReason };

/** Something inferred rather than stated by the source, which a person should check; or a value and why it is unusable. */
export type Guess = { readonly field: string; readonly value: string; readonly because: string };

/**
 * How the article was found in its page. `agreement`: how far the other readers of the page agree, from 0 to 1; `other`: the
 * one that found most beside it, in letters and digits.
 */
export type PlaceFound = {
  readonly reader: 'rules' | 'readability' | 'run' | 'marked' | 'linked';
  readonly agreement?: number | undefined;
  readonly letters: number;
  readonly other?:
    | { readonly reader: PlaceFound['reader']; readonly only: number; readonly all: number }
    | undefined;
  /** Headline of a second article on the page, which is left out. */
  readonly second?: string | undefined;
};

/** As in the source; what it doesn't state is absent. Dates are EDTF. */
export type DraftFields = {
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** When the copy was saved, sent or pasted. */
  readonly captured?: string | undefined;
  readonly publishedFrom?: ReadFrom | undefined;
  readonly updatedFrom?: ReadFrom | undefined;
  readonly capturedFrom?: ReadFrom | undefined;
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
 * An article being imported: produced by the reader of each format, then completed by the refiners (refine/).
 * `characters`: the number in the source text without white space. Each of them is in the text, in a picture's words, in
 * `moved` or in `dropped`.
 */
export type ArticleDraft = {
  readonly format: ArticleFormat;
  readonly fields: DraftFields;
  readonly pictures: readonly DraftPicture[];
  readonly blocks: readonly DraftBlock[];
  readonly contributors: readonly DraftText[];
  readonly links: readonly DraftText[];
  readonly dropped: readonly Dropped[];
  /** Words of the source, as printed, that became fields: a headline, a byline, a date. */
  readonly moved: readonly string[];
  readonly guessed: readonly Guess[];
  /** What the source states but the story can't, and why. */
  readonly unusable: readonly Guess[];
  readonly characters: number;
  /** The text that links within the article lead to, by the part of their address after `#`. */
  readonly targets?: ReadonlyMap<string, string> | undefined;
  /** Of a page only. */
  readonly place?: PlaceFound | undefined;
};

/** A draft with the given fields and defaults for the rest. */
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
    unusable: [],
    characters: 0,
    ...given,
  };
}
