import { languageName } from '#core/importers/language/languageName.ts';

const common =
  'ar bn cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';

/** Languages to choose from, by name; the story's own tag is one of them even if it is rare. */
export function languagesWith(own: string): readonly { readonly tag: string; readonly name: string }[] {
  const tags = common.split(' ');
  return [...tags, ...(tags.includes(own) ? [] : [own])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
