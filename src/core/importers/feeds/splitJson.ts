import { field, isObject, toList } from '../json/access.ts';
import { isNinjs } from '../json/readNinjs.ts';
import { findJsonItems } from './jsonItems.ts';
import { isAns } from './readAns.ts';

/** The articles of a JSON file, each as the value of a file of its own; none if it holds one or is damaged. */
export function splitJson(source: string): readonly unknown[] {
  const value = parse(source);
  const found = findJsonItems(value);
  if (found) return found.files.filter((_, i) => found.items[i]?.html ?? found.items[i]?.text);
  const list = Array.isArray(value) ? value : toList(field(value, 'content_elements'));
  const stories = list.filter(isAns);
  if (stories.length > 1) return stories;
  const items = Array.isArray(value) ? value : toList(field(value, 'item'));
  const news = items.filter((item) => isNinjs(item) && isText(item));
  if (news.length > 1) return news;
  const media = toList(field(field(value, 'data'), 'items')).filter((one) => isObject(field(one, 'item')));
  return media.length > 1 ? media.map((item) => ({ data: item })) : [];
}

/** Pictures and other media in a list belong to its texts. */
function isText(item: unknown): boolean {
  const type = field(item, 'type');
  return type === undefined || type === 'text' || type === 'composite';
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined; // the reader reports it
  }
}
