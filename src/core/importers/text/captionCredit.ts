/**
 * The credit that agencies print in brackets at the end of a caption, without the brackets. It also stays in the caption,
 * since it is part of the agency's words.
 */
export function findCaptionCredit(caption: string): string | undefined {
  const inner = /[([]([^()[\]]{2,160})[)\]]\s*$/.exec(caption)?.[1]?.trim();
  if (inner !== undefined && isCredit(inner)) return inner;
  const last = caption.slice(-120);
  return (labelled.exec(last) ?? signed.exec(last) ?? japanese.exec(last))?.[1]?.trim();
}

/** "… Foto: Kit Larsen", "… © Ana Wu" as the last words. */
const labelled =
  /(?:^|[\s.|/(])(?:(?:photo(?:graph|graphy|graphs|s)?|image|picture|pic|foto(?:grafie|graf)?|bild|kuva|zdjęcie|fot\.|фото|credit|crédit(?: photo)?s?|crédito|illustration|grafik)\s?(?:credit|by|courtesy(?: of)?|crédit)?\s*[:：]\s*|(?:photo|image|picture) (?:by|courtesy of) |©\s*|写真[:：]\s*|사진[=:：]\s*)([^.:：©]{2,80}(?:\.\p{Lu}[^.:©]{0,40})?)\.?$/iu;
/** "Kit Larsen/dpa" after the end of a sentence. */
const signed =
  /[.!?”"’]\s+((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s?[/|]\s?\p{L}[\p{L} .&]{1,40}(?:\s?[/|]\s?\p{L}[\p{L} .&]{1,40}){0,2})$/u;

/** Whether a sentence is followed by a photo's credit, as in a caption: "The pier at dawn. Photograph: Kit Larsen/PA". */
export function endsInCredit(text: string): boolean {
  const credit = findCaptionCredit(text);
  if (credit === undefined || text.length > 400) return false;
  const said = text.slice(0, text.lastIndexOf(credit));
  return said.length >= 12 && /[.!?”"’]\s*[([]?(?:\p{L}[\p{L} .]{0,20}[:：]\s*|©\s*)?$/u.test(said);
}

const japanese =
  /[＝=]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{L}・、]{2,24}(?:撮影|提供|写す)?)$/u;

/** "AP Photo/Ana Wu", "Korea News Service via AP", "Getty Images", "Photo: Kit Larsen", "Ana Wu/Coast Wire". */
export function isCredit(text: string): boolean {
  if (/^\p{Lu}[\p{L}.'’ -]+\/\p{Lu}/u.test(text)) return true;
  return /\b(?:photos?|via|images?|pool|handout|courtesy|credit|reuters|afp|getty|epa|dpa|shutterstock|foto|bild|©)\b|©|\/(?:AP|AFP|EPA|dpa|Getty)|^(?:AP|AFP|EPA|TT|PA)\b/i.test(
    text,
  );
}

/** Whether a paragraph is an agency's caption: it ends in a credit in brackets. */
export function isCaption(text: string): boolean {
  return (
    text.length < 1500 &&
    /[.!?”"’]\s*\([^()]{4,160}\)\s*$/.test(text) &&
    findCaptionCredit(text) !== undefined
  );
}
