import { groupBy } from '../../../groupBy.ts';
import type { SourceKind } from '../../../sources/sourceKinds.ts';
import type { Entity } from '../../../story/story.ts';
import type { StoryDraft, Use } from '../../draft.ts';
import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { isEpithet, speakerOfEpithet } from './epithet.ts';
import { speakerOf } from './nameSpeaker.ts';
import { ofEntity } from './ofEntity.ts';
import { type Heard, speakerOfPronoun } from './pronounSpeaker.ts';
import { isAge, pronounOfParent } from './pronouns.ts';
import type { Speaker, Spoken } from './speaker.ts';
import { storyNames } from './storyNames.ts';

/** Who each claim’s speaker is, in text order, so that a pronoun can mean who spoke before. */
export function withSpeakers(
  readings: readonly Reading[],
  claims: readonly Claim[],
  draft: StoryDraft,
): readonly Spoken[] {
  const names = storyNames(draft);
  const bySentence = groupBy(claims, ({ sentence }) => sentence);
  const uses = groupBy(draft.uses, ({ sentence }) => sentence);
  const known = new Set<Entity>();
  const mediaKinds = new Set<SourceKind>();
  const before: Heard[] = [];
  return readings.flatMap((reading) => {
    const own = uses.get(reading.sentence) ?? [];
    const lastSpoken = before
      .slice(-2)
      .toReversed()
      .flatMap(({ spoken }) => spoken);
    const context = { ...names, uses: own, known, lastSpoken, mediaKinds };
    const found = (bySentence.get(reading.sentence) ?? []).map((claim) =>
      toSpoken(claim, reading, before, context),
    );
    const spoken = found
      .filter(({ claim }) => claim.force !== 'wishes')
      .flatMap(({ speaker }) => (speaker ? [speaker] : []));
    before.push({ reading, uses: own, spoken });
    for (const { kind, entities } of spoken)
      if (entities.length > 0 && (kind === 'media' || kind === 'stateMedia')) mediaKinds.add(kind);
    for (const entity of own.flatMap((use) => names.entityOf(use) ?? [])) known.add(entity);
    return found;
  });
}

const pronoun = /^(?:he|she|they|it|his|her|their|its)(?:'\w+)?$/;

function toSpoken(claim: Claim, reading: Reading, before: readonly Heard[], context: Context): Spoken {
  if (claim.isPublisher) return { claim, speaker: itself(context) };
  const { source } = claim;
  if (!source) return { claim, speaker: undefined };
  const last = reading.low[source.to - 1] ?? '';
  const isPronoun = source.to - source.from === 1 && pronoun.test(last);
  const isTheAge = reading.low[source.from] === 'the' && (isAge(last) || pronounOfParent(last) !== undefined);
  if (!isPronoun && !isTheAge) {
    const speaker = isEpithet(reading, source, before, context)
      ? (speakerOfEpithet(reading, source, before, context) ?? unsure(speakerOf(reading, source, context)))
      : speakerOf(reading, source, context);
    // "“She is not safe,” one of them reads": of letters, say, not of people.
    const isThing = !speaker || (claim.lemma === 'read' && speaker.kind === 'unnamed');
    return { claim, speaker: isThing ? undefined : speaker, isThing };
  }
  const asSpeaker = (use: Use) => {
    const entity = context.entityOf(use);
    return entity && ofEntity(entity, '', use.resolved.sure, context);
  };
  const here = { reading, uses: context.uses, spoken: [] };
  const isReply = /^(?:reply|answer|respond|retort)$/.test(claim.lemma ?? '');
  return { claim, speaker: speakerOfPronoun(source.to - 1, { here, before, asSpeaker }, isReply) };
}

function unsure(speaker: Speaker | undefined): Speaker | undefined {
  return speaker && { ...speaker, sure: false };
}

function itself({ publisher, publisherName }: Context): Speaker {
  return { kind: 'publisher', label: publisherName, entities: publisher ? [publisher.id] : [], sure: true };
}
