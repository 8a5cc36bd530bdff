import type { ArticleDraft, DraftFields } from '../draft.ts';
import { isEarlier } from '../text/isEarlier.ts';

/**
 * An update before the publication is a slip of the source: it isn't shown, but reported. Times whose origin no reader
 * named are fields of the file.
 */
export function checkTimes(draft: ArticleDraft): ArticleDraft {
  const { published = '', updated = '' } = draft.fields;
  const fields = withOrigins(draft.fields);
  if (published === '' || updated === '' || !isEarlier(updated, published)) return { ...draft, fields };
  return {
    ...draft,
    fields: { ...fields, updated: undefined, updatedFrom: undefined },
    unusable: [
      ...draft.unusable,
      { field: 'updated', value: updated, because: `it is before the publication, ${published}` },
    ],
  };
}

function withOrigins(fields: DraftFields): DraftFields {
  const { published, updated } = fields;
  return {
    ...fields,
    ...(published !== undefined && { publishedFrom: fields.publishedFrom ?? 'file' }),
    ...(updated !== undefined && { updatedFrom: fields.updatedFrom ?? 'file' }),
  };
}
