import type { Photo } from '../story/story.ts';

/** Credit and licence as they stand after the caption; what the caption says already is not said again. */
export function creditWords({
  caption,
  credit,
  license,
}: Pick<Photo, 'caption' | 'credit' | 'license'>): string {
  const said = caption.includes(credit) ? '' : credit;
  return !license || credit.includes(license) ? said : `${said} ${license}.`.trim();
}
