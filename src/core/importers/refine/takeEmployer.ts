import type { ArticleDraft } from '../draft.ts';
import { splitEmployer } from '../text/byline.ts';
import { isSameText } from '../text/sameText.ts';

/**
 * "Ida Holm, Coastwire": the author is the person, and the organisation is the publisher if none is known. If another one is,
 * the byline stays as it is printed.
 */
export function takeEmployer(draft: ArticleDraft): ArticleDraft {
  const { byline, publisher } = draft.fields;
  const { people, employer } = splitEmployer(byline ?? '');
  if (employer === undefined || people === '') return draft;
  if (publisher !== undefined && !isSameText(publisher, employer)) return draft;
  const guess = { field: 'publisher', value: employer, because: 'the byline names it after the author' };
  return {
    ...draft,
    fields: { ...draft.fields, byline: people, publisher: publisher ?? employer },
    guessed: publisher === undefined ? [...draft.guessed, guess] : draft.guessed,
  };
}
