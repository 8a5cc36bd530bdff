import type { ArticleDraft, Guess } from '../draft.ts';
import { findAgency, signOf } from '../text/agencies.ts';
import { isDeskSign } from '../text/byline.ts';

/** The publisher from the agency in the dateline or from the address; copyright only if stated. */
export function fillFields(given: ArticleDraft): ArticleDraft {
  const draft = withoutDeskSign(given);
  const { fields } = draft;
  if (fields.publisher !== undefined) return draft;
  const found = fromDateline(fields.dateline) ?? fromAddress(fields.sourceUrl);
  if (!found) return draft;
  return {
    ...draft,
    fields: { ...fields, publisher: found.guess.value, publisherUrl: fields.publisherUrl ?? found.url },
    guessed: [...draft.guessed, found.guess],
  };
}

function withoutDeskSign(draft: ArticleDraft): ArticleDraft {
  const { byline } = draft.fields;
  if (byline === undefined || !isDeskSign(byline)) return draft;
  return { ...draft, fields: { ...draft.fields, byline: undefined } };
}

type Found = { readonly guess: Guess; readonly url?: string | undefined };

function fromDateline(dateline: string | undefined): Found | undefined {
  const sign = dateline === undefined ? undefined : signOf(dateline);
  if (sign === undefined) return undefined;
  const agency = findAgency(sign);
  const guess = {
    field: 'publisher',
    value: agency?.name ?? sign,
    because: `the dateline is signed (${sign})`,
  };
  return { guess, url: agency?.url };
}

function fromAddress(address: string | undefined): Found | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(address ?? '')?.[1];
  if (host === undefined) return undefined;
  return { guess: { field: 'publisher', value: host, because: 'it is the address’s host' } };
}
