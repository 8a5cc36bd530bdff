import { assertNever } from '../assertNever.ts';
import { problemToText, type StoryProblem } from '../story/storyProblem.ts';

/** Why there is no story. Each says all that its sentence needs. */
export type ImportProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'tooLong'; readonly name: string; readonly characters: number; readonly most: number }
  | { readonly kind: 'binary'; readonly name: string; readonly what: string }
  | { readonly kind: 'damaged'; readonly name: string; readonly format: string }
  | { readonly kind: 'tooDeep'; readonly name: string }
  | { readonly kind: 'notAnArticle'; readonly name: string; readonly because: string }
  | { readonly kind: 'login'; readonly name: string }
  | { readonly kind: 'badStory'; readonly name: string; readonly problems: readonly StoryProblem[] };

/** One or two plain sentences that tell a reader what is wrong and what to do. */
export function importProblemToText(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'nothing':
      return 'There is no article here: only pictures, or no file at all. Add the article’s text or page.';
    case 'empty':
      return `${problem.name} is empty.`;
    case 'tooLarge':
      return `${problem.name} has ${problem.megabytes} MB; an article of more than ${problem.most} MB can’t be read here. Save the page without its pictures, or paste the text.`;
    case 'tooLong':
      return `${problem.name} has ${millions(problem.characters)} million characters of text; more than ${millions(problem.most)} million can’t be read here. Add only the part that is the article.`;
    case 'binary':
      return `${problem.name} isn’t a text file: it is ${problem.what}. Save the article as a web page or as plain text.`;
    case 'damaged':
      return `${problem.name} looks like ${problem.format} but is broken or cut short. Save or fetch it again.`;
    case 'tooDeep':
      return `${problem.name} is nested too deeply to be an article.`;
    case 'notAnArticle':
      return `No article was found in ${problem.name}: ${problem.because}.`;
    case 'login':
      return `${problem.name} is a page that asks to sign in, not the article. Open the article, then save that page.`;
    case 'badStory':
      return `${problem.name} is a story file with errors. ${problem.problems.slice(0, 3).map(problemToText).join('; ')}.`;
    default:
      return assertNever(problem);
  }
}

function millions(characters: number): string {
  return (Math.ceil(characters / 100_000) / 10).toLocaleString('en-GB');
}
