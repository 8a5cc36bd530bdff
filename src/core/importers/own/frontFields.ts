import { field } from '../json/access.ts';

/** The fields written by frontMatter.ts, each a JSON string; undefined for front matter from elsewhere. */
export function readFrontFields(
  source: string,
): { readonly fields: ReadonlyMap<string, string>; readonly rest: string } | undefined {
  const front = /^\ufeff?---\r?\n(lede: 1\r?\n[\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!front) return undefined;
  const lines = (front[1] ?? '').split(/\r?\n/).slice(1);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const found = /^([a-z_]+): (".*")$/s.exec(line);
    const value = found?.[2] === undefined ? undefined : parseText(found[2]);
    if (found?.[1] === undefined || value === undefined) return undefined;
    fields.set(found[1], value);
  }
  return { fields, rest: source.slice(front[0].length) };
}

function parseText(json: string): string | undefined {
  try {
    const value: unknown = field({ value: JSON.parse(json) }, 'value');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
