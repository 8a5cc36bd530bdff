/** Scripts used mainly by one language in news; the first that makes up a fifth of the letters wins. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Short words that are common in one language and rare in the others. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for with his by from',
  de: 'der die und das ist nicht mit von sich auf dem ein',
  fr: 'le les des et est une dans que pour qui sur pas',
  es: 'el los las del que una por con para más como su',
  it: 'il di che è della per gli una nel sono con non',
  pt: 'o os da do que não uma em para com foi mais',
  nl: 'het een van en niet zijn dat voor met op aan ook',
  sv: 'och att det som är på för med den inte av till',
  nb: 'og det er på som ikke av til har med en for',
  da: 'og det er på som ikke af til har med blev for',
  fi: 'ja on ei se että oli mutta myös ovat kun mukaan jo',
  pl: 'i w na się nie że do jest jak po za przez',
  cs: 'a se na je že v o s by pro jako podle',
  tr: 've bir bu için olarak ile da de çok daha olan gibi',
};

/** The most likely language of a text, as a BCP 47 tag; English by default. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 8000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts)
    if ((sample.match(script)?.length ?? 0) > letters / 5) return refine(language, sample);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: 'en', hits: 0 };
  for (const [language, list] of Object.entries(smallWords)) {
    const known = new Set(list.split(' ').filter((word) => word.length > 1));
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > Math.max(best.hits, 2)) best = { language, hits };
  }
  return best.language;
}

function refine(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
  if (language === 'ar' && /[پچگژ]/.test(sample)) return 'fa';
  return language;
}
