import { fromCodePoints } from '../../exporters/annotations/codePoints.ts';
import { ownTerms } from '../../exporters/annotations/ownTerms.ts';
import { toStoryFile } from '../../exporters/toStoryFile.ts';
import { blocksInPageOrder } from '../../story/blocks.ts';
import { parseStory } from '../../story/parseStory.ts';
import type { Story } from '../../story/story.ts';
import { decodeBytes } from '../bytes/decodeBytes.ts';
import type { ImportFile } from '../imported.ts';
import { field, isObject, textField, toList } from '../json/access.ts';

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
 * Applies the names, roles and times of a collection to a story with the same text. Entities that the story doesn't have
 * are added with the name and kind in the annotations; everything else stays unchanged. Undefined if the collection can't
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
  if ([...named, ...own('time')].some(({ passage }) => passage === undefined)) return undefined;
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
  const selectors = toList(field(toList(field(item, 'target'))[0], 'selector'));
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
