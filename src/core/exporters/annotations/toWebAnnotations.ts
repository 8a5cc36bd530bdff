import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import { sourceKinds } from '../../sources/sourceKinds.ts';
import { blocksInPageOrder } from '../../story/blocks.ts';
import type { Entity, Passage, Source, Story } from '../../story/story.ts';
import { storyUrn, toUri } from '../storyUri.ts';
import { type HighlightItem, highlightItems } from './highlightItems.ts';
import { ownTerms } from './ownTerms.ts';
import { toSelectors } from './selectors.ts';

/**
 * All annotations of a story as W3C Web Annotations: a collection with one page. `target.source` is the story's page,
 * whose elements have the blocks' ids, or a URN if the story has no address. docs/exports.md lists which annotation
 * stands for what.
 */
export function toWebAnnotations(
  story: Story,
  folder?: string,
  highlights: readonly PlacedHighlight[] = [],
): object {
  const source = (folder === undefined ? undefined : toUri(folder)) ?? storyUrn(story);
  const texts = new Map(blocksInPageOrder(story).map(({ id, text }) => [id, text]));
  const toTarget = (passage: Passage) => ({
    source,
    selector: toSelectors(passage, texts.get(passage.block) ?? ''),
  });
  const items: readonly (Item | HighlightItem)[] = [
    ...mentions(story, source),
    ...roles(story, source),
    ...times(story),
    ...events(story, source),
    ...attributions(story, source, toTarget),
    ...notices(story),
    ...highlightItems(highlights),
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { lede: ownTerms }],
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: story.headline,
    total: items.length,
    first: {
      id: `${source}#annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: items.map(({ passages, motivation, body, ...own }, i) => ({
        id: `${source}#annotation-${i + 1}`,
        type: 'Annotation',
        motivation,
        ...(body.length > 0 && { body }),
        ...own,
        target: passages.length === 1 && passages[0] ? toTarget(passages[0]) : passages.map(toTarget),
      })),
    },
  };
}

type Item = {
  readonly motivation: 'identifying' | 'describing' | 'classifying';
  readonly passages: readonly Passage[];
  readonly body: readonly object[];
  readonly [term: `lede:${string}`]: unknown;
};

function words(value: string, purpose: string, language?: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', ...(language && { language }), purpose };
}

/** Identifies the entity of a mention: our own entry, its name, and its Wikidata item. */
function entityBody({ id, name, kind, wikidata }: Entity, source: string): readonly object[] {
  return [
    { type: 'SpecificResource', source: `${source}#entity-${id}`, purpose: 'identifying' },
    ...(wikidata === undefined
      ? []
      : [
          {
            type: 'SpecificResource',
            source: `http://www.wikidata.org/entity/${wikidata}`,
            purpose: 'identifying',
          },
        ]),
    words(name, 'tagging'),
    words(kind, 'classifying', 'en'),
  ];
}

function mentions({ mentions, entities }: Story, source: string): readonly Item[] {
  return mentions.flatMap((mention) => {
    const entity = entities.find(({ id }) => id === mention.entity);
    if (!entity) return [];
    const { block: _block, start: _start, end: _end, quote: _quote, ...own } = mention;
    return [
      {
        motivation: 'identifying',
        passages: [mention],
        body: entityBody(entity, source),
        'lede:mention': own,
      },
    ];
  });
}

function roles({ entities }: Story, source: string): readonly Item[] {
  return entities.flatMap((entity) =>
    entity.roles.map((role) => ({
      motivation: 'describing' as const,
      passages: [role],
      body: entityBody(entity, source),
      'lede:role': { entity: entity.id },
    })),
  );
}

function times({ times }: Story): readonly Item[] {
  return times.map(({ block, start, end, quote: _quote, ...own }) => ({
    motivation: 'describing',
    passages: [{ block, start, end }],
    body: [words(own.when ?? own.duration ?? 'not resolved', 'describing')],
    'lede:time': own,
  }));
}

function events({ timeline }: Story, source: string): readonly Item[] {
  return (timeline?.events ?? []).flatMap((event) => {
    if (event.basis !== 'story' || event.evidence.length === 0) return [];
    return [
      {
        motivation: 'describing' as const,
        passages: event.evidence,
        body: [
          { type: 'SpecificResource', source: `${source}#event-${event.id}`, purpose: 'linking' },
          words(event.title, 'describing'),
          ...(event.when === undefined ? [] : [words(event.when, 'tagging')]),
        ],
        'lede:event': { event: event.id },
      },
    ];
  });
}

/** The source as in our own list of them, its label and kind; the words of saying are a passage of their own. */
function attributions(
  { attributions, sources }: Story,
  page: string,
  toTarget: (passage: Passage) => object,
): readonly Item[] {
  return attributions.map(({ block, start, end, cue, carriedFrom, ...own }) => {
    const source = sources.find(({ id }) => id === own.source);
    return {
      motivation: 'classifying',
      passages: [{ block, start, end }],
      body: [
        ...(source ? sourceBody(source, page) : [words(sourceKinds.unstated.many, 'classifying', 'en')]),
        ...(own.stance === undefined ? [] : [words(own.stance, 'describing', 'en')]),
        ...(own.sure === false ? [words('not sure', 'assessing', 'en')] : []),
      ],
      'lede:attribution': {
        ...own,
        ...(cue && { cue: toTarget({ block, ...cue }) }),
        ...(carriedFrom && { carriedFrom: toTarget(carriedFrom) }),
      },
      ...(source && { 'lede:source': source }),
    };
  });
}

function sourceBody({ id, label, kind }: Source, page: string): readonly object[] {
  return [
    { type: 'SpecificResource', source: `${page}#source-${id}`, purpose: 'identifying' },
    words(label, 'tagging'),
    words(sourceKinds[kind].one, 'classifying', 'en'),
  ];
}

function notices({ photos }: Story): readonly Item[] {
  return photos.flatMap(({ id, notices }) =>
    notices.map(({ kind, start, end }) => ({
      motivation: 'classifying' as const,
      passages: [{ block: `caption-${id}` as Passage['block'], start, end }],
      body: [words(kind, 'classifying', 'en')],
      'lede:notice': { photo: id },
    })),
  );
}
