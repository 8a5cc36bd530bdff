import { findLinkedArticle } from '../../../src/core/importers/json/jsonLd.ts';
import { parseLooseJson } from '../../../src/core/importers/json/looseJson.ts';
import { toBareText } from '../../../src/core/importers/text/sameText.ts';
import { importFile } from './importFile.ts';
import { readPlain } from './plain.ts';
import { listSuite, readSuiteJson } from './suite.ts';

export type Sweep = {
  readonly suite: string;
  readonly files: number;
  readonly stories: number;
  readonly refused: number;
  readonly crashes: number;
  /** Files with characters that are neither in the story nor listed as left out. */
  readonly astray: number;
  readonly slowestMs: number;
};

const folders = [
  'fundus-news',
  'readability',
  'newspaper-i18n',
  'defuddle/fixtures',
  'superdesk-wire',
  'ninjs/examples',
  'ninjs/documentation_includes_examples',
  'ninjs/validation_test_suite',
  'hostile-archives',
];

/** All files in the folders must give a story or an error, without crashing or losing characters unlisted. */
export function sweep(): readonly Sweep[] {
  return folders.map((suite) => {
    const tried = filesOf(suite).map((path) => importFile(path));
    const isCrash = ({ refused = '' }: { readonly refused: string | undefined }) =>
      refused.startsWith('CRASH');
    return {
      suite,
      files: tried.length,
      stories: tried.filter(({ imported }) => imported !== undefined).length,
      refused: tried.filter((one) => one.refused !== undefined && !isCrash(one)).length,
      crashes: tried.filter(isCrash).length,
      // Fewer than none are quotation marks that the markup only stands for.
      astray: tried.filter(({ astray }) => astray > 0).length,
      slowestMs: Math.round(tried.reduce((most, { ms }) => Math.max(most, ms), 0)),
    };
  });
}

function filesOf(suite: string): readonly string[] {
  return listSuite(suite).filter((path) => !/SOURCE\.txt$|expected|gold|-metadata\.json$/.test(path));
}

/** CPU time of both on the same saved pages, alternately, after a warm-up. */
export function benchSpeed() {
  const pages = ['fundus-news', 'readability', 'newspaper-i18n']
    .flatMap(filesOf)
    .filter((path) => path.endsWith('.html.gz'));
  for (const path of pages.slice(0, 12)) {
    importFile(path);
    readPlain(path);
  }
  let [ours, plain, slowest] = [0, 0, 0];
  for (const path of pages) {
    const { ms } = importFile(path);
    ours += ms;
    slowest = Math.max(slowest, ms);
    plain += readPlain(path).ms;
  }
  const perSecond = (ms: number) => Math.round((pages.length / ms) * 10_000) / 10;
  return {
    pages: pages.length,
    ours: perSecond(ours),
    plain: perSecond(plain),
    ratio: Math.round((plain / ours) * 100) / 100,
    slowestMs: Math.round(slowest),
  };
}

/** Valid and invalid items of IPTC's own suite. */
export function benchNinjs() {
  const count = (folder: string, isRight: (refused: string | undefined) => boolean) => {
    const paths = listSuite('ninjs/validation_test_suite').filter((path) => path.includes(`/${folder}/`));
    return { files: paths.length, right: paths.filter((path) => isRight(importFile(path).refused)).length };
  };
  return {
    invalid: count('should_fail', (refused) => refused !== undefined),
    // Most valid items of the suite have a single field, which is not enough for a story; the error says so.
    valid: count(
      'should_pass',
      (refused) => refused === undefined || /neither|no text|cancelled/.test(refused),
    ),
  };
}

type WildPage = {
  readonly blocks: readonly { readonly raw: string }[];
  readonly gold: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly publishing_date: string;
  };
};

/** JSON-LD blocks of real pages, compared with the page's gold standard. */
export function benchWild() {
  const pages = readSuiteJson<readonly WildPage[]>('jsonld-wild/jsonld.json.gz');
  const read = pages.flatMap(({ blocks, gold }) => {
    const article = findLinkedArticle(blocks.map(({ raw }) => parseLooseJson(raw)));
    return article ? [{ article, gold }] : [];
  });
  const count = (isRight: (one: (typeof read)[number]) => boolean) => read.filter(isRight).length;
  return {
    pages: pages.length,
    articles: read.length,
    headline: count(({ article, gold }) => toBareText(article.headline ?? '') === toBareText(gold.title)),
    authors: count(({ article, gold }) =>
      gold.authors.every((author) => article.authors.some((name) => name.includes(author))),
    ),
    day: count(({ article, gold }) => article.published?.slice(0, 10) === gold.publishing_date.slice(0, 10)),
  };
}
