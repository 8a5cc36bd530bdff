import { isTown } from './isTown.ts';
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
  ['TT', ['TT', 'https://tt.se']],
  ['NTB', ['NTB', 'https://www.ntb.no']],
  ['RITZAU', ['Ritzau', 'https://ritzau.dk']],
  ['APA', ['APA', 'https://apa.at']],
  ['ANP', ['ANP', 'https://anp.nl']],
  ['BELGA', ['Belga', 'https://www.belganewsagency.eu']],
  ['PAP', ['PAP', 'https://www.pap.pl']],
  ['PTI', ['Press Trust of India', 'https://www.ptinews.com']],
  ['JIJI', ['Jiji Press', 'https://www.jiji.com']],
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
  const sign = /\(([^()]+)\)\s*$|\/([^/]+)\/\s*$|\/([^/]+)$| ([A-Z]{2,5})$/.exec(dateline);
  const found = sign?.slice(1).find((part) => part !== undefined);
  // "München/London" are two towns.
  return found === undefined || isTown(found) ? undefined : found.trim();
}
