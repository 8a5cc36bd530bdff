import { fromCodePoints } from '../../exporters/annotations/codePoints.ts';
import { ownTerms } from '../../exporters/annotations/ownTerms.ts';
import { toStoryFile } from '../../exporters/toStoryFile.ts';
import { blocksInPageOrder } from '../../story/blocks.ts';
import { parseStory } from '../../story/parseStory.ts';
import type { Story } from '../../story/story.ts';
import { decodeBytes } from '../bytes/decodeBytes.ts';
import type { ImportFile } from '../imported.ts';
import { field, isObject, type JsonObject, textField, toList } from '../json/access.ts';

/** Recognises a collection of Web Annotations written by toWebAnnotations. */
export function findAnnotations(
  files: readonly ImportFile[],
): { readonly file: ImportFile; readonly text: string } | undefined {
  for (const file of files) {
    const { text } = decodeBytes(file.bytes);
    if (text.includes('"AnnotationCollection"') && text.includes(ownTerms)) return { file, text };
  }
  return undefined;
}

/**
 * Applies the names, roles, times and sources of a collection to a story with the same text. Entities and sources that the
 * story doesn't have are added as the annotations have them; everything else stays unchanged. Undefined if the collection can't
 * be read or a quote isn't at its position, since a name must not land on other words.
 */
export function withAnnotations(story: Story, source: string): Story | undefined {
  const items = readItems(source);
  if (!items) return undefined;
  const texts = new Map<string, string>(blocksInPageOrder(story).map(({ id, text }) => [id, text]));
  const found = items.map((item) => ({ item, passage: passageOf(item, texts) }));
  const own = (term: string) =>
    found.flatMap(({ item, passage }) => {
      const value = field(item, `lede:${term}`);
      return isObject(value) ? [{ value, passage, item }] : [];
    });
  const named = [...own('mention'), ...own('role')];
  const said = own('attribution');
  if ([...named, ...own('time'), ...said].some(({ passage }) => passage === undefined)) return undefined;
  const roles = own('role').map(({ value, passage }) => ({ entity: field(value, 'entity'), passage }));
  const known = [...story.entities, ...entitiesOf(named, story)];
  const parsed = parseStory({
    ...toStoryFile(story),
    entities: known.map((entity) => ({
      ...entity,
      roles: roles
        .filter((role) => role.entity === entity.id)
        .map(({ passage }) => ({
          text: passage?.quote,
          block: passage?.block,
          start: passage?.start,
          end: passage?.end,
        })),
    })),
    mentions: own('mention').map(({ value, passage }) => ({ ...passage, ...value })),
    times: own('time').map(({ value, passage }) => ({ ...passage, ...value })),
    ...(said.length > 0 && {
      sources: [...story.sources, ...sourcesOf(own('source'), story)],
      attributions: said.map(({ value, passage }) => toAttribution(value, passage, texts)),
    }),
  });
  return parsed.ok ? parsed.value : undefined;
}

function readItems(source: string): readonly unknown[] | undefined {
  try {
    const items = field(field(JSON.parse(source), 'first'), 'items');
    return Array.isArray(items) ? items : undefined;
  } catch {
    return undefined;
  }
}

type Quoted = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

function passageOf(item: unknown, texts: ReadonlyMap<string, string>): Quoted | undefined {
  return quotedAt(toList(field(item, 'target'))[0], texts);
}

function quotedAt(target: unknown, texts: ReadonlyMap<string, string>): Quoted | undefined {
  const selectors = toList(field(target, 'selector'));
  const refined = (type: string) =>
    selectors.map((selector) => field(selector, 'refinedBy')).find((one) => field(one, 'type') === type);
  const position = refined('TextPositionSelector');
  const quote = field(refined('TextQuoteSelector'), 'exact');
  const block = textField(selectors[0], 'value') ?? '';
  const text = texts.get(block);
  const points = [field(position, 'start'), field(position, 'end')].map(Number);
  if (text === undefined || typeof quote !== 'string') return undefined;
  const [start = 0, end = 0] = points.map((at) =>
    at <= text.length ? fromCodePoints(text, at) : Number.NaN,
  );
  return text.slice(start, end) === quote ? { block, start, end, quote } : undefined;
}

/** A cue, or the passage that it is carried over from, that isn't where it should be makes the story invalid. */
function toAttribution(
  value: JsonObject,
  passage: Quoted | undefined,
  texts: ReadonlyMap<string, string>,
): object {
  const place = (name: string) => {
    const { start, end, block } = quotedAt(field(value, name), texts) ?? {};
    return field(value, name) === undefined ? {} : { [name]: { block, start, end } };
  };
  const { block, start, end } = passage ?? {};
  const { cue, carriedFrom } = { ...place('cue'), ...place('carriedFrom') };
  return {
    ...{ ...value, block, start, end },
    ...(cue && { cue: { start: cue.start, end: cue.end } }),
    ...(carriedFrom && { carriedFrom }),
  };
}

function sourcesOf(found: readonly { readonly value: JsonObject }[], story: Story): readonly JsonObject[] {
  const known = new Set<unknown>(story.sources.map(({ id }) => id));
  return found.flatMap(({ value }) => {
    const id = field(value, 'id');
    if (known.has(id)) return [];
    known.add(id);
    return [value];
  });
}

type Named = { readonly value: unknown; readonly item: unknown };

function entitiesOf(named: readonly Named[], story: Story): readonly { readonly id: unknown }[] {
  const ids = new Set<unknown>(story.entities.map(({ id }) => id));
  return named.flatMap(({ value, item }) => {
    const id = field(value, 'entity');
    if (ids.has(id)) return [];
    ids.add(id);
    const body = (purpose: string) =>
      textField(
        toList(field(item, 'body')).find(
          (one) => field(one, 'type') === 'TextualBody' && field(one, 'purpose') === purpose,
        ),
        'value',
      );
    return [{ id, name: body('tagging'), kind: body('classifying') }];
  });
}
