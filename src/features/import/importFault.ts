import { assertNever } from '#core/assertNever.ts';
import { type ImportProblem, importProblemToText } from '#core/importers/importProblem.ts';
import { number } from '#core/importers/reportWords.ts';
import { problemToText } from '#core/story/storyProblem.ts';
import type { ImportError } from '#data/importer/importer.ts';

export type ImportFault = {
  /** What happened and what to do, in a sentence or two. */
  readonly words: string;
  /** The file it happened in; absent where it was none. */
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly others: readonly string[];
};

/** What a reader is told instead of a story. */
export function toImportFault(error: ImportError): ImportFault {
  switch (error.kind) {
    case 'problem':
      return ofProblem(error.problem);
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

function ofProblem(problem: ImportProblem): ImportFault {
  const words = upperFirst(importProblemToText(problem));
  if (problem.kind === 'nothing')
    return { words, expected: 'a text or a web page', found: 'none', others: [] };
  return { words, where: problem.name, ...expectedAndFound(problem) };
}

type Named = Exclude<ImportProblem, { kind: 'nothing' }>;

function expectedAndFound(problem: Named): Pick<ImportFault, 'expected' | 'found' | 'others'> {
  const others: readonly string[] = [];
  switch (problem.kind) {
    case 'empty':
      return { expected: 'the text of an article', found: 'nothing but white space', others };
    case 'tooLarge':
      return { expected: `${problem.most} MB at most`, found: `${problem.megabytes} MB`, others };
    case 'tooLong':
      return {
        expected: `${number(problem.most)} characters at most`,
        found: `${number(problem.characters)} characters`,
        others,
      };
    case 'binary':
      return { expected: 'a text or a web page', found: problem.what, others };
    case 'damaged':
      return { expected: `${problem.format}, whole`, found: 'an end or a part that doesn’t fit', others };
    case 'tooDeep':
      return { expected: 'the markup of an article', found: 'elements in elements without end', others };
    case 'notAnArticle':
      return { expected: 'an article', found: problem.because, others };
    case 'login':
      return { expected: 'an article', found: 'a form to sign in', others };
    case 'badStory': {
      const [first, ...rest] = problem.problems;
      return {
        expected: first && `${first.path === '' ? '' : `${first.path}: `}${first.expected}`,
        found: first?.found,
        others: rest.map(problemToText),
      };
    }
    default:
      return assertNever(problem);
  }
}

/** Pasted text has no name of its own and begins a sentence in lower case. */
function upperFirst(words: string): string {
  return words.startsWith('the pasted') ? `T${words.slice(1)}` : words;
}
