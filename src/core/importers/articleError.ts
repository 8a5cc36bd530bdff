import { assertNever } from '../assertNever.ts';
import { type StoryFileError, storyFileErrorToText } from '../story/storyFileError.ts';

/** Why an import gives no story, with everything that the message needs. */
export type ArticleError =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'tooLong'; readonly name: string; readonly characters: number; readonly most: number }
  | { readonly kind: 'binary'; readonly name: string; readonly what: string }
  | { readonly kind: 'damaged'; readonly name: string; readonly format: string }
  | { readonly kind: 'tooDeep'; readonly name: string }
  | { readonly kind: 'notAnArticle'; readonly name: string; readonly because: string }
  | { readonly kind: 'login'; readonly name: string }
  | { readonly kind: 'badStory'; readonly name: string; readonly errors: readonly StoryFileError[] };

/** One or two sentences for the reader: what is wrong and what to do. */
export function articleErrorToText(error: ArticleError): string {
  switch (error.kind) {
    case 'nothing':
      return 'There is no article here: only pictures, or no file at all. Add the article’s text or page.';
    case 'empty':
      return `${error.name} is empty.`;
    case 'tooLarge':
      return `${error.name} has ${error.megabytes} MB; an article of more than ${error.most} MB can’t be read here. Save the page without its pictures, or paste the text.`;
    case 'tooLong':
      return `${error.name} has ${millions(error.characters)} million characters of text; more than ${millions(error.most)} million can’t be read here. Add only the part that is the article.`;
    case 'binary':
      return `${error.name} isn’t a text file: it is ${error.what}. Save the article as a web page or as plain text.`;
    case 'damaged':
      return `${error.name} looks like ${error.format} but is broken or cut short. Save or fetch it again.`;
    case 'tooDeep':
      return `${error.name} is nested too deeply to be an article.`;
    case 'notAnArticle':
      return `No article was found in ${error.name}: ${error.because}.`;
    case 'login':
      return `${error.name} is a page that asks to sign in, not the article. Open the article, then save that page.`;
    case 'badStory':
      return `${error.name} is a story file with errors. ${error.errors.slice(0, 3).map(storyFileErrorToText).join('; ')}.`;
    default:
      return assertNever(error);
  }
}

function millions(characters: number): string {
  return (Math.ceil(characters / 100_000) / 10).toLocaleString('en-GB');
}
