import { describe, expect, it } from 'vitest';
import { blocksInPageOrder, mentionsInPageOrder, textOfBlock } from '#core/story/blocks.ts';
import type { Mention } from '#core/story/story.ts';
import { bundledStory, gold, isInRepeat, mapped } from './bundledStory.ts';

const story = bundledStory();
const regions = new Map(blocksInPageOrder(story).map(({ id, region }) => [id, region]));
const agencyCaption = `caption-${story.photos[0]?.id}`;

/** The oracle doesn't cover our own captions. */
function isAgencyText({ block }: Mention): boolean {
  return regions.get(block) !== 'caption' || block === agencyCaption;
}

/** The oracle's word for a description, and ours. */
function toKind(kind: string): string {
  return kind === 'description' ? 'nominal' : kind;
}

const tier1 = gold.entities.filter(({ tier }) => tier === 1);
const required = tier1.flatMap(({ id, mentions }) =>
  mentions
    .filter((mention) => !isInRepeat(mention))
    .map((mention) => ({
      entity: id,
      ...mapped(story, mention),
      quote: mention.text,
      kind: toKind(mention.kind),
    })),
);

function inOrder<Item extends { entity: string; block: string; start: number }>(items: readonly Item[]) {
  const key = ({ block, start, entity }: Item) => `${block} ${String(start).padStart(4, '0')} ${entity}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('the names marked in the agency’s text', () => {
  const marked = story.mentions.filter(isAgencyText);
  const tier1Ids = new Set<string>(tier1.map(({ id }) => id));

  it('are the oracle’s, mapped from the whole file to blocks', () => {
    expect(inOrder(marked.filter(({ entity }) => tier1Ids.has(entity)))).toEqual(inOrder(required));
  });

  it('are eighty: in headline, first caption, dateline, body, contributor line and link', () => {
    const counts: Record<string, number> = {};
    for (const { block } of marked) {
      const region = regions.get(block) ?? '?';
      counts[region] = (counts[region] ?? 0) + 1;
    }
    expect(counts).toEqual({ headline: 4, caption: 12, dateline: 3, body: 57, contributor: 2, link: 2 });
    expect(marked).toHaveLength(80);
  });

  it('include “U.N.” inside “U.N. Security Council” as a name of its own', () => {
    const nested = marked.filter(({ entity }) => entity === 'united-nations');
    const outer = marked.filter(({ entity }) => entity === 'un-security-council');
    expect(nested.map(({ block, start }) => [block, start])).toEqual(
      outer.map(({ block, start }) => [block, start]),
    );
  });

  it('exclude the possessive ’s', () => {
    const possessive = tier1.flatMap(({ mentions }) => mentions.filter((mention) => mention.possessive));
    expect(possessive.length).toBeGreaterThan(5);
    for (const mention of possessive) {
      const { block, end } = mapped(story, mention);
      expect(textOfBlock(story, block)?.slice(end, end + 2)).toBe('’s');
    }
    expect(story.mentions.filter(({ quote }) => /[’']s$/.test(quote))).toEqual([]);
  });

  it('are in page order in the file', () => {
    expect(mentionsInPageOrder(story)).toEqual(story.mentions);
  });

  it('make, with those of our captions, eighteen of Kim Jong Un, thirteen of them in the text', () => {
    const kim = story.mentions.filter(({ entity }) => entity === 'kim-jong-un');
    expect(kim).toHaveLength(18);
    expect(kim.filter(({ block }) => regions.get(block) !== 'caption')).toHaveLength(13);
  });
});

describe('the people, places and organisations', () => {
  const kinds: Record<string, string> = { product: 'thing', other: 'thing' };

  it('are the oracle’s twenty-one, by name and kind', () => {
    const expected = tier1.map(({ id, type, name }) => ({ id, kind: kinds[type] ?? type, name }));
    expect(expected).toHaveLength(21);
    expect(story.entities.map(({ id, kind, name }) => ({ id, kind, name }))).toEqual(expected);
  });

  it('have the roles in the text, as roles and not as part of the name', () => {
    const roles = story.entities.flatMap(({ id, roles }) =>
      roles.map(({ text, block, start, end }) => ({ entity: id as string, text, block, start, end })),
    );
    const expected = gold.roles
      .filter((role) => !isInRepeat(role))
      .map((role) => ({ entity: role.entity, text: role.text, ...mapped(story, role) }));
    expect(inOrder(roles)).toEqual(inOrder(expected));
  });

  it('give a reason for every other form in the text', () => {
    for (const { id, name, aliases } of story.entities) {
      const forms = story.mentions.filter(({ entity }) => entity === id).map(({ quote }) => quote);
      const explained = new Set([name, ...aliases.map(({ text }) => text)]);
      expect(
        forms.filter((form) => !explained.has(form)),
        id,
      ).toEqual([]);
      expect(
        aliases.filter(({ text }) => !forms.includes(text)),
        id,
      ).toEqual([]);
    }
  });

  it('include KNCA as a misprint of KCNA', () => {
    const kcna = story.entities.find(({ id }) => id === 'kcna');
    expect(kcna?.aliases).toContainEqual({ text: 'KNCA', reason: 'misprint', of: 'KCNA' });
  });
});
