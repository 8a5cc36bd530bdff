import { given } from '../story/given.ts';
import type { Photo } from '../story/story.ts';

/** Credit and licence as shown after the caption, without what the caption already contains. */
export function creditWords({
  caption,
  credit,
  license,
}: Pick<Photo, 'caption' | 'credit' | 'license'>): string {
  const said = caption.includes(credit) ? '' : given(credit);
  return !license || credit.includes(license) ? said : `${said} ${license}.`.trim();
}
