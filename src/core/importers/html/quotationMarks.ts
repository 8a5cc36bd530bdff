/** Outer and inner marks by language (CLDR's delimiters), without those that agree with English. */
const byLanguage: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: ['„', '“', '‚', '‘'],
  cs: ['„', '“', '‚', '‘'],
  sk: ['„', '“', '‚', '‘'],
  pl: ['„', '”', '«', '»'],
  hu: ['„', '”', '»', '«'],
  ro: ['„', '”', '«', '»'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  nb: ['«', '»', '‘', '’'],
  nn: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  el: ['«', '»', '“', '”'],
  sv: ['”', '”', '’', '’'],
  fi: ['”', '”', '’', '’'],
  ja: ['「', '」', '『', '』'],
  'zh-tw': ['「', '」', '『', '』'],
};

/** The marks that browsers set around HTML's `q`, by the page's language; `depth` 0 is the outermost quotation. */
export function quotationMarks(language = 'en', depth = 0): readonly [open: string, close: string] {
  const tag = language.toLowerCase();
  const [open, close, innerOpen, innerClose] = byLanguage[tag] ??
    byLanguage[tag.split('-')[0] ?? ''] ?? ['“', '”', '‘', '’'];
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}
