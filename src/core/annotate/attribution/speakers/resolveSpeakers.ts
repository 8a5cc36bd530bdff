import { groupBy } from '../../../groupBy.ts';
import type { Entity } from '../../../story/story.ts';
import type { StoryDraft, Use } from '../../draft.ts';
import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type Context, ofEntity, speakerOf } from './nameSpeaker.ts';
import { speakerOfPronoun } from './pronounSpeaker.ts';
import type { Speaker } from './speaker.ts';

/** `isThing`: the words for who says it name nobody who can speak. */
export type Spoken = {
  readonly claim: Claim;
  readonly speaker: Speaker | undefined;
  readonly isThing?: boolean;
};

/** Who each claim’s speaker is, in text order, so that a pronoun can mean who spoke before. */
export function withSpeakers(
  readings: readonly Reading[],
  claims: readonly Claim[],
  draft: StoryDraft,
): readonly Spoken[] {
  const bySentence = groupBy(claims, ({ sentence }) => sentence);
  const uses = groupBy(draft.uses, ({ sentence }) => sentence);
  const byKey = new Map<string | undefined, Entity>(
    draft.entities.map((entity) => [draft.keys.get(entity.id), entity]),
  );
  const entityOf = (use: Use) => byKey.get(use.resolved.key);
  const publisher = publisherOf(draft);
  const described = describedAs(draft.uses, entityOf);
  const known: Entity[] = [];
  const allSpoken: Speaker[] = [];
  const before: {
    readonly reading: Reading;
    readonly uses: readonly Use[];
    readonly spoken: readonly Speaker[];
  }[] = [];
  return readings.flatMap((reading) => {
    const own = uses.get(reading.sentence) ?? [];
    const context: Context = {
      uses: own,
      entityOf,
      known,
      publisher,
      publisherName: draft.story.publisher.name,
      described,
      spokenSoFar: allSpoken,
      lastSpoken: before
        .slice(-2)
        .toReversed()
        .flatMap(({ spoken }) => spoken),
    };
    const asSpeaker = (use: Use) => {
      const entity = entityOf(use);
      return entity && ofEntity(entity, '', use.resolved.sure, context);
    };
    const found = (bySentence.get(reading.sentence) ?? []).map((claim): Spoken => {
      const { source } = claim;
      if (claim.isPublisher) {
        const entities = publisher ? [publisher.id] : [];
        return {
          claim,
          speaker: { kind: 'publisher', label: draft.story.publisher.name, entities, sure: true },
        };
      }
      if (!source) return { claim, speaker: undefined };
      const isPronoun =
        source.to - source.from === 1 &&
        /^(?:he|she|they|it|his|her|their|its)(?:'\w+)?$/.test(reading.low[source.from] ?? '');
      const here = { reading, uses: own, spoken: [] };
      const speaker = isPronoun
        ? speakerOfPronoun(source.from, { here, before, asSpeaker })
        : speakerOf(reading, source, context);
      return { claim, speaker, isThing: !isPronoun && speaker === undefined };
    });
    const spoken = found
      .filter(({ claim }) => claim.force !== 'wishes')
      .flatMap(({ speaker }) => (speaker ? [speaker] : []));
    before.push({ reading, uses: own, spoken });
    allSpoken.push(...spoken);
    known.push(...own.flatMap((use) => entityOf(use) ?? []));
    return found;
  });
}

/** The entity that is the story’s own publisher, by its name or one of its other names. */
function publisherOf({ story, entities }: StoryDraft): Entity | undefined {
  const plain = (name: string) => name.replace(/^the /i, '').toLowerCase();
  const name = plain(story.publisher.name);
  return entities.find(
    (entity) =>
      entity.kind === 'organisation' &&
      [entity.name, ...entity.aliases.map(({ text }) => text)].some((one) => plain(one) === name),
  );
}

const mediaNouns =
  /^(?:newspaper|broadcaster|tabloid|magazine|daily|weekly|website|channel|station|newswire)$/;

/** "the newspaper Havnetidende", "Havnetidende, a daily": what the story says that a name is. */
function describedAs(
  uses: readonly Use[],
  entityOf: (use: Use) => Entity | undefined,
): ReadonlyMap<Entity, 'media'> {
  return new Map(
    uses.flatMap((use): readonly (readonly [Entity, 'media'])[] => {
      const { words } = use.sentence;
      const { from, to } = use.piece;
      const entity = entityOf(use);
      const isBefore = mediaNouns.test(words[from - 1] ?? '');
      const isBehind =
        words[to] === ',' &&
        /^(?:an?|the)$/.test(words[to + 1] ?? '') &&
        words
          .slice(to + 2, to + 6)
          .some((word, i, some) => mediaNouns.test(word) && !some.slice(0, i).includes(','));
      return entity && entity.kind !== 'place' && (isBefore || isBehind) ? [[entity, 'media']] : [];
    }),
  );
}
