import { blocksInPageOrder, textOfBlock } from '../story/blocks.ts';
import type { Attribution, Passage, Source, SourceId, Story, StoryEvent } from '../story/story.ts';
import { type AnchorText, placeAnchor } from './anchor.ts';
import { sourceOf } from './changeSources.ts';
import { attributionBefore, attributionOf, overlaps } from './clauses.ts';
import { type CorrectionOf, done, missingSource, missingWords, type Outcome } from './outcome.ts';
import { withoutLostSources } from './references.ts';
import { eventsOf, findSource } from './targets.ts';

/** States who says a sentence or clause. */
export function changeAttribution(
  story: Story,
  text: AnchorText,
  correction: CorrectionOf<'saidBy' | 'newSource' | 'noSource' | 'saidAsBefore'>,
): Outcome {
  const clause = placeAnchor(text, correction.target);
  if (!clause) return missingWords(correction.target);
  switch (correction.kind) {
    case 'saidBy': {
      const source = findSource(story, text, correction.source);
      if (!source) return missingSource(correction.source.label);
      return done(setAttribution(story, saidBy(story, clause, source)));
    }
    case 'newSource': {
      const [source, base] = sourceOf(story, correction);
      return done(setAttribution(base, saidBy(base, clause, source)));
    }
    case 'noSource':
      return done(setAttribution(story, { ...clause, by: 'reader' }));
    case 'saidAsBefore': {
      const before = attributionBefore(story, clause);
      if (!before) return { missing: [{ what: 'before', quote: correction.target.exact }] };
      return done(setAttribution(story, saidAs(before, clause)));
    }
  }
}

/** The words of saying stay only if they were nobody's ("he said"), or name the source it has now. */
function saidBy(story: Story, clause: Passage, source: Source): Attribution {
  const old = attributionOf(story, clause);
  const isWhole = old?.start === clause.start && old.end === clause.end;
  if (old && isWhole && old.source === source.id) {
    const { sure: _sure, ...sure } = old;
    return { ...sure, by: 'reader' };
  }
  const { cue, stance } = old ?? {};
  const isNamed =
    isWhole &&
    cue !== undefined &&
    (old?.source === undefined || names(story, { block: clause.block, ...cue }, source));
  return {
    ...clause,
    source: source.id,
    ...(isNamed && { cue, ...(stance && { stance }) }),
    by: 'reader',
  };
}

function names(story: Story, cue: Passage, { label, entities = [] }: Source): boolean {
  const words = textOfBlock(story, cue.block)?.slice(cue.start, cue.end) ?? '';
  return (
    words.toLowerCase().includes(label.toLowerCase()) ||
    story.mentions.some(
      (mention) =>
        entities.includes(mention.entity) &&
        mention.block === cue.block &&
        mention.start >= cue.start &&
        mention.end <= cue.end,
    )
  );
}

/** What is carried over from a sentence that is itself carried over comes from the same one. */
function saidAs({ block, start, end, source, carriedFrom, sure }: Attribution, clause: Passage): Attribution {
  if (source === undefined) return { ...clause, by: 'reader' };
  return {
    ...clause,
    source,
    carriedFrom: carriedFrom ?? { block, start, end },
    ...(sure === false && { sure }),
    by: 'reader',
  };
}

/**
 * Puts an attribution in the place of those it covers; of one that it covers in part, the rest stays. Sentences whose
 * source was carried over from there follow, as do events reported by it.
 */
function setAttribution(story: Story, said: Attribution): Story {
  const old = story.attributions.filter((other) => overlaps(other, said));
  const gone = new Set(old.map(({ source }) => source));
  const attributions = story.attributions.flatMap((other) =>
    overlaps(other, said) ? restOf(story, other, said) : [followed(other, said, gone)],
  );
  const changed = { ...story, attributions: inPageOrder(story, [...attributions, said]) };
  return withoutLostSources(story, withFollowedEvents(changed, said, gone));
}

/** Without the words that show it, the source of the rest is no longer sure. */
function restOf(story: Story, whole: Attribution, { start, end }: Passage): readonly Attribution[] {
  const text = textOfBlock(story, whole.block) ?? '';
  const { cue, sure: _sure, ...rest } = whole;
  return [
    { start: whole.start, end: start },
    { start: end, end: whole.end },
  ].flatMap((part) => {
    const words = text.slice(part.start, Math.max(part.start, part.end));
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const from = part.start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    const isShown = cue !== undefined && cue.start >= from && cue.end <= to;
    const isSure = whole.sure !== false && (isShown || whole.source === undefined);
    return [{ ...rest, start: from, end: to, ...(isShown && { cue }), ...(!isSure && { sure: false }) }];
  });
}

function followed(
  other: Attribution,
  said: Attribution,
  gone: ReadonlySet<SourceId | undefined>,
): Attribution {
  const { carriedFrom } = other;
  if (!carriedFrom || !overlaps(carriedFrom, said) || !gone.has(other.source)) return other;
  const { block, start, end } = said;
  const { source: _source, carriedFrom: _from, stance: _stance, ...rest } = other;
  if (said.source === undefined) return { ...rest, by: 'reader' };
  return {
    ...rest,
    source: said.source,
    carriedFrom: said.carriedFrom ?? { block, start, end },
    by: 'reader',
  };
}

/** An event is reported by another only if no passage of its evidence is left to the old source. */
function withFollowedEvents(story: Story, said: Attribution, gone: ReadonlySet<SourceId | undefined>): Story {
  if (!story.timeline) return story;
  const follows = (event: StoryEvent) =>
    event.basis === 'story' &&
    gone.has(event.saidBy) &&
    event.saidBy !== said.source &&
    event.evidence.some((passage) => overlaps(passage, said)) &&
    !story.attributions.some(
      (other) =>
        other !== said &&
        other.source === event.saidBy &&
        event.evidence.some((passage) => overlaps(passage, other)),
    );
  const events = eventsOf(story).map((event) => {
    if (!follows(event)) return event;
    const { saidBy: _saidBy, ...rest } = event;
    return said.source === undefined ? rest : { ...rest, saidBy: said.source };
  });
  return { ...story, timeline: { ...story.timeline, events } };
}

function inPageOrder(story: Story, attributions: readonly Attribution[]): readonly Attribution[] {
  const order = new Map(blocksInPageOrder(story).map(({ id }, index) => [id, index]));
  const position = ({ block }: Attribution) => order.get(block) ?? order.size;
  return attributions.toSorted((a, b) => position(a) - position(b) || a.start - b.start);
}
