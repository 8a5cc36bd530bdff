import { splitByline } from '../../../src/core/importers/text/byline.ts';
import { toBareText } from '../../../src/core/importers/text/sameText.ts';
import { bodyText, importFile } from './importFile.ts';
import { bodyScore } from './score.ts';
import { readSuiteJson } from './suite.ts';

export type GoldPage = {
  readonly publisher: string;
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishing_date: string;
  readonly paragraphs: readonly string[];
  readonly images: readonly { readonly caption: string | null }[];
};

function goldPages(): readonly GoldPage[] {
  return readSuiteJson('fundus-news/gold.json.gz');
}

/** Each gold page with what the importer makes of it. */
export function benchFundus() {
  const rows = goldPages().map((gold) => {
    const { imported, refused, ms } = importFile(`fundus-news/${gold.path}`, gold.url);
    if (!imported)
      return {
        page: gold.publisher,
        f1: 0,
        title: false,
        authors: false,
        day: false,
        captions: 0,
        of: 0,
        ms,
        refused,
      };
    const { story } = imported;
    const captions = gold.images.flatMap(({ caption }) => caption ?? []);
    const found = captions.filter((caption) =>
      story.photos.some((photo) => isCaptionOf(photo.caption, caption)),
    ).length;
    const names = splitByline(story.byline ?? '').map(toBareText);
    return {
      page: gold.publisher,
      f1: bodyScore(bodyText(imported), gold.paragraphs.join('\n')),
      title: toBareText(story.headline) === toBareText(gold.title),
      authors: gold.authors.every((author) => names.includes(toBareText(author))),
      day: story.published?.slice(0, 10) === gold.publishing_date.slice(0, 10),
      captions: found,
      of: captions.length,
      ms,
      refused,
    };
  });
  return rows;
}

function isCaptionOf(ours: string, gold: string): boolean {
  const [a, b] = [toBareText(ours), toBareText(gold)];
  return b !== '' && (a.includes(b) || (a.length > 20 && b.includes(a)));
}
