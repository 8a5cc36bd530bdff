import { isRouteErrorResponse } from 'react-router';
import { assertNever } from '#core/assertNever.ts';
import { OwnStoryError } from '#data/library/ownStoryError.ts';
import { StoryError } from '#data/stories.ts';

/** What the failed page should have shown. */
export type PageSubject = 'page' | 'story' | 'list of stories';

/** The known reason why a page isn't shown; its title and text depend on it. */
export type RouteError =
  | { readonly kind: 'notFound'; readonly what: 'page' | 'story' }
  | { readonly kind: 'unreachable'; readonly what: Exclude<PageSubject, 'page'> }
  | { readonly kind: 'badFile'; readonly file: string; readonly reason: BadFile }
  | { readonly kind: 'notOpened'; readonly reason: OwnStoryError['reason'] }
  | { readonly kind: 'unforeseen'; readonly cause: unknown };

type BadFile = Exclude<StoryError['reason'], { kind: 'missing' | 'unreachable' }>;

export function toRouteError(error: unknown, subject: PageSubject): RouteError {
  if (isRouteErrorResponse(error) && error.status === 404) return { kind: 'notFound', what: 'page' };
  if (error instanceof OwnStoryError) return { kind: 'notOpened', reason: error.reason };
  if (!(error instanceof StoryError)) return { kind: 'unforeseen', cause: error };
  const { file, reason } = error;
  const what = subject === 'list of stories' ? subject : 'story';
  if (reason.kind === 'unreachable') return { kind: 'unreachable', what };
  if (reason.kind !== 'missing') return { kind: 'badFile', file, reason };
  // The list is a file of the site: if it is missing, the host is misconfigured and the address is right.
  return what === 'story' ? { kind: 'notFound', what } : { kind: 'unreachable', what };
}

export function routeErrorTitle(error: RouteError): string {
  switch (error.kind) {
    case 'notFound':
      return error.what === 'page' ? 'Page not found' : 'Story not found';
    case 'unreachable':
      return 'Not reached';
    case 'badFile':
      return 'This story can’t be shown';
    case 'notOpened':
      return 'Story not opened';
    case 'unforeseen':
      return 'Something went wrong';
    default:
      return assertNever(error);
  }
}
