import { type ArticleDraft, type ArticleFormat, draftOf } from '../draft.ts';
import { countCharacters } from './countCharacters.ts';
import { findLinkMarks } from './linkMarks.ts';
import { splitParagraphs } from './splitParagraphs.ts';

/** Text without markup: pasted, or a .txt file. */
export function readPlainText(text: string, format: ArticleFormat = 'plainText'): ArticleDraft {
  const blocks = splitParagraphs(text).map(
    (paragraph) => ({ type: 'paragraph', text: paragraph, marks: findLinkMarks(paragraph) }) as const,
  );
  return draftOf({ format, blocks, characters: countCharacters(text) });
}
