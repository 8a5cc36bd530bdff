/** The format requires a publisher and a credit; importers write these words where the article names none. */
const placeholder = /^(?:Publisher|Credit) not given$/;

/** Importers write it where the article has no copyright notice. */
export const noRights = 'Rights belong to the publisher.';

/** The words, or nothing if they only say that the article gave none: such lines are left out of pages. */
export function given(words: string): string {
  return placeholder.test(words) ? '' : words;
}
