import { blocksInPageOrder, type TextBlock } from '../story/blocks.ts';
import type { Attribution, EntityId, Passage, Source, Story } from '../story/story.ts';
import type { ClaimKind } from './sourceKinds.ts';

/**
 * A sentence, or the part of one, with who says it. `index`: in `story.attributions`, and the number of its elements in the
 * page (`data-claim`). Claims that aren't sure are shown, and not counted.
 */
export type Claim = {
  readonly index: number;
  readonly attribution: Attribution;
  readonly source: Source | undefined;
  readonly kind: ClaimKind;
  readonly isSure: boolean;
  /** The words that say so: "KCNA later said". */
  readonly cue: string | undefined;
  readonly text: string;
};

/** In page order. Attributions of blocks that the story doesn't have are left out. */
export function claimsOf(story: Story): readonly Claim[] {
  const blocks = new Map(blocksInPageOrder(story).map((block, at) => [block.id, { block, at }]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  return story.attributions
    .flatMap((attribution, index) => {
      const place = blocks.get(attribution.block);
      return place ? [{ at: place.at, claim: toClaim(attribution, index, place.block, sources) }] : [];
    })
    .sort((a, b) => a.at - b.at || a.claim.attribution.start - b.claim.attribution.start)
    .map(({ claim }) => claim);
}

function toClaim(
  attribution: Attribution,
  index: number,
  { text }: TextBlock,
  sources: ReadonlyMap<Source['id'], Source>,
): Claim {
  const { start, end, cue } = attribution;
  const source = attribution.source && sources.get(attribution.source);
  return {
    index,
    attribution,
    source,
    kind: source?.kind ?? 'unstated',
    isSure: attribution.sure !== false,
    cue: cue && text.slice(cue.start, cue.end),
    text: text.slice(start, end),
  };
}

/** The claim that the first unit of a passage is in. */
export function claimAt(claims: readonly Claim[], { block, start }: Passage): Claim | undefined {
  return claims.find(
    ({ attribution }) => attribution.block === block && attribution.start <= start && start < attribution.end,
  );
}

/** What an entity is quoted as saying: sure claims whose source is this entity alone. */
export function claimsBy(claims: readonly Claim[], entity: EntityId): readonly Claim[] {
  return claims.filter(
    ({ source, isSure }) => isSure && source?.entities?.length === 1 && source.entities[0] === entity,
  );
}

/** What others say in sentences that name an entity: sure claims with a source that isn't the entity itself. */
export function claimsAbout(
  claims: readonly Claim[],
  entity: EntityId,
  mentions: Story['mentions'],
): readonly Claim[] {
  const own = mentions.filter((mention) => mention.entity === entity && mention.sure !== false);
  return claims.filter(
    ({ attribution: { block, start, end, cue }, source, isSure }) =>
      isSure &&
      source !== undefined &&
      !source.entities?.includes(entity) &&
      own.some(
        (mention) =>
          mention.block === block &&
          start <= mention.start &&
          mention.end <= end &&
          // A name among the words of saying is the speaker's, not what is spoken of.
          !(cue && cue.start <= mention.start && mention.end <= cue.end),
      ),
  );
}
