import { assertNever } from '#core/assertNever.ts';
import { type ArticleError, articleErrorToText } from '#core/importers/articleError.ts';
import { number } from '#core/importers/reportWords.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';
import type { ImportError } from '#data/importer/importer.ts';

export type ImportErrorWords = {
  /** What happened and what to do, in one or two sentences. */
  readonly words: string;
  /** The file with the error; absent if the error isn't about one file. */
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly others: readonly string[];
};

/** The text of the import error page. */
export function toImportErrorWords(error: ImportError): ImportErrorWords {
  switch (error.kind) {
    case 'article':
      return ofArticleError(error.error);
    case 'unreadable':
      return {
        words: `${error.name} could not be opened. It may have been moved, or be a folder; choose it again, or the files in it.`,
        where: error.name,
        others: [],
      };
    case 'tooLong':
      return {
        words: `After ${error.seconds} seconds there was still no article, so Lede has stopped. Paste the article’s text instead.`,
        others: [],
      };
    case 'broke':
      return {
        words: 'Lede itself failed while reading this. Paste the article’s text instead.',
        found: error.detail,
        others: [],
      };
    case 'missing':
      return {
        words:
          'The part of Lede that reads articles did not arrive. You may be offline; try again when the connection is back.',
        others: [],
      };
    default:
      return assertNever(error);
  }
}

function ofArticleError(error: ArticleError): ImportErrorWords {
  const words = upperFirst(articleErrorToText(error));
  if (error.kind === 'nothing') return { words, expected: 'a text or a web page', found: 'none', others: [] };
  return { words, where: error.name, ...expectedAndFound(error) };
}

type Named = Exclude<ArticleError, { kind: 'nothing' }>;

function expectedAndFound(error: Named): Pick<ImportErrorWords, 'expected' | 'found' | 'others'> {
  const others: readonly string[] = [];
  switch (error.kind) {
    case 'empty':
      return { expected: 'the text of an article', found: 'nothing but white space', others };
    case 'tooLarge':
      return { expected: `${error.most} MB at most`, found: `${error.megabytes} MB`, others };
    case 'tooLong':
      return {
        expected: `${number(error.most)} characters at most`,
        found: `${number(error.characters)} characters`,
        others,
      };
    case 'binary':
      return { expected: 'a text or a web page', found: error.what, others };
    case 'damaged':
      return { expected: `${error.format}, whole`, found: 'an end or a part that doesn’t fit', others };
    case 'tooDeep':
      return { expected: 'the markup of an article', found: 'elements in elements without end', others };
    case 'notAnArticle':
      return { expected: 'an article', found: error.because, others };
    case 'login':
      return { expected: 'an article', found: 'a form to sign in', others };
    case 'badStory': {
      const [first, ...rest] = error.errors;
      return {
        expected: first && `${first.path === '' ? '' : `${first.path}: `}${first.expected}`,
        found: first?.found,
        others: rest.map(storyFileErrorToText),
      };
    }
    default:
      return assertNever(error);
  }
}

/** Capitalises the name used for pasted text ("the pasted text"), because here it starts a sentence. */
function upperFirst(words: string): string {
  return words.startsWith('the pasted') ? `T${words.slice(1)}` : words;
}

/** An article that had been read can't be read with what was changed since; it stays as it is. */
export function rereadErrorWords(error: ImportError): string {
  return `It could not be read again with your changes. ${toImportErrorWords(error).words}`;
}
