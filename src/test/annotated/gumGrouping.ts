import { readFileSync } from 'node:fs';
import type { Gazetteer } from '#core/annotate/gazetteer.ts';
import type { NameKind } from '#core/annotate/names/piece.ts';
import { groupNames } from '#core/annotate/resolve/groupNames.ts';
import { courtesies, titleParts, titles } from '#core/annotate/words/titles.ts';

type GumStory = {
  readonly id: string;
  readonly text: string;
  readonly named_entities: readonly {
    readonly link: string;
    readonly type: string;
    readonly mentions: readonly { readonly start: number; readonly text: string; readonly kind: string }[];
  }[];
};
const kinds: Readonly<Record<string, NameKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
};

/** `folder` has `gum-news.json` and `gum-news-dates.json`. */
export function readGum(folder: string): readonly GumStory[] {
  return JSON.parse(readFileSync(`${folder}/gum-news.json`, 'utf8'));
}

/**
 * B³ (Bagga and Baldwin 1998) over the named mentions of GUM's news: for each mention the share of its group that is right,
 * and the share of its entity that is in the group. The mentions are given; only the grouping is ours.
 */
export function scoreGrouping(
  folder: string,
  gazetteer: Gazetteer,
  miss?: (line: string) => void,
): { readonly precision: number; readonly recall: number; readonly mentions: number } {
  let [precision, recall, mentions] = [0, 0, 0];
  for (const { id, named_entities } of readGum(folder)) {
    const named = named_entities
      .flatMap(({ link, type, mentions: all }) =>
        all
          .filter(({ kind }) => kind === 'name')
          .map(({ start, text }) => ({
            start,
            link,
            kind: kinds[type] ?? 'thing',
            text: toHead(text, kinds[type]),
          })),
      )
      .toSorted((a, b) => a.start - b.start);
    const keys = groupNames(named, gazetteer).map(({ key }) => key);
    named.forEach((mention, i) => {
      const ours = named.filter((_, j) => keys[j] === keys[i]);
      const theirs = named.filter(({ link }) => link === mention.link);
      const both = ours.filter(({ link }) => link === mention.link).length;
      precision += both / ours.length;
      recall += both / theirs.length;
      mentions++;
      if (miss && (both < ours.length || both < theirs.length))
        miss(`${id}\t${mention.link}\t${mention.text}\t${keys[i]}`);
    });
  }
  return { precision: precision / mentions, recall: recall / mentions, mentions };
}

/** GUM marks whole noun phrases: "U.S. President Donald Trump's", "Wu Chi-wai of the Democratic Party". */
function toHead(phrase: string, kind: NameKind | undefined): string {
  const text = phrase.replace(/['’]s?$/, '').replace(/^(?:[Tt]he|[Aa]n?) /, '');
  if (!kind) return text;
  const core = text.replace(
    kind === 'organisation'
      ? /,? (?:at|in|located|to|from)\b.*| \(.*/
      : /,? (?:of the|of|from|at|in|near|located)\b.*| \(.*|, .*/,
    '',
  );
  const named = core.replace(/^.*['’]s (?=\S)/, '') || core;
  if (kind !== 'person') return (kind === 'place' && / of (?:the )?[A-Z]/.test(text) ? text : named) || text;
  const words = named.split(' ');
  const from = words.findLastIndex(
    (word) =>
      /^[a-z]/.test(word) ||
      titles.has(word) ||
      titleParts.has(word) ||
      courtesies.has(word) ||
      /^(?:Administrator|Nonpartisan|Scientologist|U\.S\.)$/.test(word),
  );
  return words.slice(from + 1).join(' ') || named;
}
