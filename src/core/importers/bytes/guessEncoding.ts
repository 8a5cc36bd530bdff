import { decodeAs } from './decodeAs.ts';

type Candidate = { readonly name: string; readonly usual: RegExp; readonly weight: number };

/**
 * Guesses a legacy encoding by letter frequency. Bytes that are invalid in a multi-byte encoding rule it out; of the rest
 * the one with the highest share of common letters wins, or Windows-1252 if none stands out.
 */
const candidates: readonly Candidate[] = [
  { name: 'shift_jis', usual: /[\u3041-\u3093\u30a1-\u30f6]/g, weight: 2 },
  { name: 'euc-jp', usual: /[\u3041-\u3093\u30a1-\u30f6]/g, weight: 2 },
  { name: 'euc-kr', usual: /[\uac00-\ud7a3]/g, weight: 1 },
  { name: 'gb18030', usual: /[的一是不了在人有我他这中大来上国和地到说]/g, weight: 6 },
  { name: 'big5', usual: /[的一是不了在人有我他這中大來上國和地到說]/g, weight: 6 },
  { name: 'windows-1251', usual: /[оеаинтсрвлк]/g, weight: 1.5 },
  { name: 'koi8-r', usual: /[оеаинтсрвлк]/g, weight: 1.5 },
  { name: 'windows-1253', usual: /[αοιετσνηυρ]/g, weight: 1.5 },
  { name: 'windows-1255', usual: /[יוהלאתרמב]/g, weight: 1.5 },
  { name: 'windows-1256', usual: /[اليمونرتب]/g, weight: 1.5 },
  { name: 'windows-874', usual: /[\u0e01-\u0e4f]/g, weight: 1 },
  { name: 'windows-1250', usual: /[ěščřžýáíéůúłąęńśźżőű]/g, weight: 1 },
  { name: 'windows-1252', usual: /[äöüßéèàâêçñóíáúåæøœ“”‘’–—…\u00a0£€°«»]/g, weight: 1 },
];
const sampleBytes = 20_000;

export function guessEncoding(bytes: Uint8Array): string {
  const high = bytes.subarray(0, sampleBytes).filter((byte) => byte >= 0x80).length;
  let best = { name: 'windows-1252', score: 0.3 * high };
  for (const { name, usual, weight } of candidates) {
    const text = sampleAs(bytes.subarray(0, sampleBytes), name);
    if (text === undefined || /[\u0080-\u009f]/.test(text)) continue;
    const score = (text.match(usual)?.length ?? 0) * weight;
    if (score > best.score) best = { name, score };
  }
  return best.name;
}

/** The sample may end inside a character, which has at most four bytes. */
function sampleAs(sample: Uint8Array, name: string): string | undefined {
  for (let cut = 0; cut < 4; cut += 1) {
    const text = decodeAs(sample.subarray(0, sample.length - cut), name);
    if (text !== undefined) return text;
  }
  return undefined;
}
