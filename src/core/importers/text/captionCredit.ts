/**
 * The credit that agencies print in brackets at the end of a caption, without the brackets. It also stays in the caption,
 * since it is part of the agency's words.
 */
export function findCaptionCredit(caption: string): string | undefined {
  const inner = /[([]([^()[\]]{2,160})[)\]]\s*$/.exec(caption)?.[1]?.trim();
  return inner !== undefined && isCredit(inner) ? inner : undefined;
}

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
