import { toBareText } from './sameText.ts';

/** Agencies by the abbreviation they sign with, as in "(AP)". General knowledge, not from one story. */
const agencies: ReadonlyMap<string, readonly [name: string, site: string]> = new Map([
  ['AP', ['The Associated Press', 'https://apnews.com']],
  ['AFP', ['Agence France-Presse', 'https://www.afp.com']],
  ['REUTERS', ['Reuters', 'https://www.reuters.com']],
  ['DPA', ['dpa', 'https://www.dpa.com']],
  ['UPI', ['United Press International', 'https://www.upi.com']],
  ['AAP', ['Australian Associated Press', 'https://www.aap.com.au']],
  ['PA', ['PA Media', 'https://pa.media']],
  ['EFE', ['EFE', 'https://efe.com']],
  ['ANSA', ['ANSA', 'https://www.ansa.it']],
  ['STT', ['STT', 'https://stt.fi']],
  ['TASS', ['TASS', 'https://tass.com']],
  ['XINHUA', ['Xinhua', 'https://www.news.cn']],
  ['KYODO', ['Kyodo News', 'https://www.kyodonews.jp']],
  ['YONHAP', ['Yonhap News Agency', 'https://www.yna.co.kr']],
  ['CP', ['The Canadian Press', 'https://www.thecanadianpress.com']],
]);

export type Agency = { readonly name: string; readonly url: string };

/** The agency with the abbreviation `sign`, in any case. */
export function findAgency(sign: string): Agency | undefined {
  const found = agencies.get(sign.trim().toUpperCase());
  return found && { name: found[0], url: found[1] };
}

/** Whether a name is an agency's, in full or as it signs. */
export function isAgency(name: string): boolean {
  const bare = toBareText(name.replace(/^the\s/i, ''));
  return [...agencies].some(([sign, [full]]) =>
    [sign, full.replace(/^the\s/i, '')].some((one) => toBareText(one) === bare),
  );
}

/** The text in brackets or between slashes at the end of a dateline: `AP` of `SEOUL, South Korea (AP)`. */
export function signOf(dateline: string): string | undefined {
  const sign = /\(([^()]+)\)\s*$|\/([^/]+)\/\s*$| ([A-Z]{2,5})$/.exec(dateline);
  return (sign?.[1] ?? sign?.[2] ?? sign?.[3])?.trim();
}
