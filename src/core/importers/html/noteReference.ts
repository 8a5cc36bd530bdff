import { attribute, type Element, findFirst } from './tree.ts';

const sign = /^[[(]?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?[.,]?$/i;
/** A unit of length, or the base of a power: "km²", "10⁶". */
const powered = /(?:^|[\s\d(/])(?:[mckdµ]?m|ft|yd|mi|in|sq|[a-z]|10)$/i;

/** Whether a superscript refers to a note: a sign on its own that is no power of the unit or number before it. */
export function isNoteReference(superscript: Element, words: string, before: string): boolean {
  if (!sign.test(words.trim())) return false;
  if (findFirst(superscript, (inner) => inner.tag === 'a' && attribute(inner, 'href') !== '')) return true;
  return !/^\d+$/.test(words.trim()) || !powered.test(before.slice(-12));
}
