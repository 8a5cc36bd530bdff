import type { Imported } from '../../../src/core/importers/imported.ts';
import { splitByline } from '../../../src/core/importers/text/byline.ts';
import { toBareText } from '../../../src/core/importers/text/sameText.ts';
import { bodyText, importFile } from './importFile.ts';
import { bodyScore } from './score.ts';
import { readSuite, readSuiteJson } from './suite.ts';

type Facts = Readonly<Record<string, unknown>> & { readonly url?: string };
type Entry = { readonly path: string; readonly facts: Facts };
type Fact = { readonly name: string; readonly met: boolean; readonly found: unknown };

/** A check for every fact of the manifest. */
export function benchManifest() {
  const entries = readSuiteJson<readonly Entry[]>('importer-set/manifest.json');
  return entries.map(({ path, facts }) => {
    const { imported, refused, ms } = importFile(path, facts.url);
    const checks = imported ? checksOf(facts, imported) : [{ name: 'imports', met: false, found: refused }];
    return {
      path,
      ms,
      met: checks.filter(({ met }) => met).length,
      of: checks.length,
      missed: checks.filter(({ met }) => !met),
    };
  });
}

function checksOf(facts: Facts, imported: Imported): readonly Fact[] {
  return Object.entries(facts).flatMap(([name, wanted]) => {
    const check = checks[name];
    return check ? [{ name, ...check(wanted, imported) }] : [];
  });
}

type Check = (wanted: unknown, imported: Imported) => Omit<Fact, 'name'>;
const same = (a: string | undefined, b: unknown) => toBareText(a ?? '') === toBareText(String(b));

const checks: Readonly<Record<string, Check>> = {
  headline: (wanted, { story }) => ({ met: same(story.headline, wanted), found: story.headline }),
  authors: (wanted, { story }) => {
    const names = splitByline(story.byline ?? '').map(toBareText);
    return {
      met: (wanted as readonly string[]).every((name) => names.includes(toBareText(name))),
      found: story.byline,
    };
  },
  dateline_city: (wanted, { story }) => ({
    met:
      wanted === null
        ? story.dateline === undefined
        : (story.dateline?.text ?? '').startsWith(String(wanted)),
    found: story.dateline?.text,
  }),
  source: (wanted, { story }) => ({
    met:
      [story.publisher.name, story.dateline?.text ?? ''].some((text) => text.includes(String(wanted))) ||
      (wanted === 'AP' && /Associated Press/.test(story.publisher.name)),
    found: story.publisher.name,
  }),
  paragraphs: (wanted, { story }) => {
    const count = story.body.filter(({ type }) => type !== 'figure').length + story.contributors.length;
    return { met: count === wanted, found: count };
  },
  gold_paragraphs: (wanted, { story }) => {
    const count = story.body.filter((block) => 'text' in block).length;
    return { met: count >= Number(wanted) * 0.9 && count <= Number(wanted) * 1.5 + 4, found: count };
  },
  first_starts: (wanted, imported) => {
    const [first = ''] = bodyText(imported).split('\n');
    const bare = toBareText(String(wanted));
    const own = imported.story.body.find((block) => block.type === 'paragraph');
    return {
      met:
        toBareText(first).startsWith(bare) ||
        toBareText(own && 'text' in own ? own.text : '').startsWith(bare),
      found: first.slice(0, 60),
    };
  },
  last_starts: (wanted, imported) => {
    const last = bodyText(imported).split('\n').at(-1) ?? '';
    return { met: toBareText(last).startsWith(toBareText(String(wanted))), found: last.slice(0, 80) };
  },
  must_not_be_body: (wanted, imported) => {
    const found = (wanted as readonly string[]).find((text) => bodyText(imported).includes(text));
    return { met: found === undefined, found };
  },
  must_contain: (wanted, imported) => {
    const missing = (wanted as readonly string[]).find((text) => !bodyText(imported).includes(text));
    return { met: missing === undefined, found: missing };
  },
  no_replacement_char: (_, { story }) => ({
    met: !JSON.stringify(story).includes('\ufffd'),
    found: undefined,
  }),
  language: (wanted, { story }) => ({ met: story.language.split('-')[0] === wanted, found: story.language }),
  images: (wanted, { story }) => ({ met: story.photos.length === wanted, found: story.photos.length }),
  images_at_least: (wanted, { story }) => ({
    met: story.photos.length >= Number(wanted),
    found: story.photos.length,
  }),
  captions_at_least: (wanted, { story }) => {
    const count = story.photos.filter(({ caption }) => caption !== '').length;
    return { met: count >= Number(wanted), found: count };
  },
  caption_starts: (wanted, { story }) => ({
    met: story.photos.some(({ caption }) => caption.startsWith(String(wanted))),
    found: story.photos[0]?.caption,
  }),
  captions: (wanted, { story }) => {
    const missing = (wanted as readonly string[]).filter(
      (caption) => !story.photos.some((photo) => toBareText(photo.caption).includes(toBareText(caption))),
    );
    return { met: missing.length === 0, found: missing };
  },
  published: (wanted, { story }) => ({
    met: story.published?.slice(0, 10) === String(wanted).slice(0, 10),
    found: story.published,
  }),
  dir: (wanted, { story }) => ({ met: story.direction === wanted, found: story.direction }),
  expected_text: (wanted, imported) => {
    const score = bodyScore(bodyText(imported), readSuite(String(wanted)).toString('utf8'));
    return { met: score >= 0.94, found: score };
  },
};
