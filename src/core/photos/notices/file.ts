import { date, inPhrase } from './words.ts';

const photo = '(?:photo|photograph|picture|image)';
const dated = `(?:,? (?:taken|dated|from) (?:on |in )?${date})?`;
const thisFile = `(?:in )?(?:this (?:(?:${inPhrase}){0,40}? |${date},? )?|an? (?:undated )?)(?:file|archive|library) ${photo}${dated}`;

/** Before the description: "FILE - ", "FILE PHOTO: ", dpa's "FILED - ", AFP's "(FILES) ". */
export const fileLabel = /^(?:(?:FILED?|ARCHIVE)(?: PHOTO| PICTURE| IMAGE)?\s?[-–—:]+|\(FILES?\))/i;

/** "FILE - In this Feb. 2, 2014, file photo", "(FILES)", "File photo dated 03/09/19", "(Yonhap file photo)". */
const patterns = [
  new RegExp(`${fileLabel.source}(?: ${thisFile})?`, 'i'),
  new RegExp(`^${thisFile}`, 'i'),
  new RegExp(`^(?:file|archive|library) ${photo}${dated}[-–—:]*`, 'i'),
  /\((?:[A-Z][\w-]+ )?(?:file|archive)(?: photo| picture| image)?\)/i,
  /\([^()]{2,80}, File\)/,
  /\bREUTERS\s?\/[^.,;()]{2,60}?\/\s?file photo\b/i,
  new RegExp(`\b(?:in (?:this|an?)|this) (?:undated )?(?:file|archive|library) ${photo}${dated}\b`, 'i'),
  /\b(?:Archivbild|Arkivbild)\b/,
];

/** Where a sentence says that the picture is an old one. */
export function fileIn(sentence: string): { readonly start: number; readonly end: number } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
