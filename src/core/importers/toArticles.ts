import { decodeBytes } from './bytes/decodeBytes.ts';
import { fileKind } from './bytes/fileKind.ts';
import type { ImportFile } from './imported.ts';
import { findAnnotations } from './own/readAnnotations.ts';
import { type Articles, splitFile } from './splitFile.ts';

/**
 * The articles among the files that a reader gives, each with the files that may belong to it. One article keeps all the
 * files, the only chapter of a book the pictures; of several, each gets the pictures that it names.
 */
export function toArticles(files: readonly ImportFile[]): Articles {
  const whole = { articles: [files], left: 0 };
  const pictures = files.filter(({ bytes }) => fileKind(bytes).kind === 'picture');
  const texts = files.filter((file) => !pictures.includes(file));
  if (texts.length > 1 && findAnnotations(texts)) return whole;
  const own = texts.filter((file) => !isPartOfPage(file, texts));
  const found = own.map(splitFile);
  const articles = found.flatMap((file) => file.articles);
  const left = found.reduce((sum, file) => sum + file.left, 0);
  const [only] = articles;
  if (only && articles.length === 1 && !only.some((file) => own.includes(file)))
    return { articles: [[...only, ...pictures]], left };
  if (articles.length < 2) return whole;
  return {
    articles: articles.map((article) => [
      ...article,
      ...pictures.filter((picture) => isNamed(picture, article)),
    ]),
    left,
  };
}

/** Scripts and styles, and what a browser saves in the folder beside a page: `Ferry.html` has `Ferry_files`. */
function isPartOfPage({ name }: ImportFile, texts: readonly ImportFile[]): boolean {
  if (/\.(?:css|js|mjs|map|svg|woff2?)$/i.test(name)) return true;
  const folders = name.split(/[\\/]/).slice(0, -1);
  return texts.some((page) => {
    const base = baseName(page.name).replace(/\.\w+$/, '');
    return base !== '' && folders.some((folder) => folder.length > base.length && folder.startsWith(base));
  });
}

function isNamed({ name }: ImportFile, article: readonly ImportFile[]): boolean {
  const base = baseName(name);
  const spellings = [base, encodeURIComponent(base)];
  return article.some(
    ({ bytes }) =>
      fileKind(bytes).kind === 'text' &&
      spellings.some((spelling) => decodeBytes(bytes).text.includes(spelling)),
  );
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
