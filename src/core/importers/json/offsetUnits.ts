import { fail, ok, type Result } from '../../result.ts';
import type { StoryFileError } from '../../story/storyFileError.ts';
import { toShown } from '../../story/storyFileError.ts';
import { field, isObject, type JsonObject, toList } from './access.ts';

type Unit = 'codepoint' | 'byte';
type ToUnits = (offset: number) => number;

const units: ReadonlyMap<string, Unit | 'utf16'> = new Map([
  ['utf16', 'utf16'],
  ['codeunit', 'utf16'],
  ['codepoint', 'codepoint'],
  ['unicode', 'codepoint'],
  ['byte', 'byte'],
  ['utf8', 'byte'],
]);

/**
 * Other programs may count offsets in code points or UTF-8 bytes and declare it in `offsetUnit`; ours are UTF-16 units.
 * Converts every `start` and `end` and removes the declaration, so that nothing is converted twice. An offset inside a
 * character becomes NaN, which later checks reject.
 */
export function convertOffsets(file: JsonObject): Result<JsonObject, StoryFileError> {
  const said = field(file, 'offsetUnit');
  if (said === undefined) return ok(file);
  const name = typeof said === 'string' ? said.toLowerCase().replace(/[^a-z0-9]|s$/g, '') : '';
  const unit = units.get(name) ?? units.get(name.replace(/codeunit$/, ''));
  if (unit === undefined)
    return fail({ path: 'offsetUnit', expected: '“utf16”, “codepoint” or “byte”', found: toShown(said) });
  const { offsetUnit: _, ...rest } = file;
  if (unit === 'utf16') return ok(rest);
  const texts = textsOf(rest);
  const converters = new Map<string, ToUnits>();
  const inText = (text: string): ToUnits => {
    const known = converters.get(text) ?? toUtf16(text, unit);
    converters.set(text, known);
    return known;
  };
  const visit = (value: unknown, outer: string | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, outer));
    if (!isObject(value)) return value;
    const text = textFor(value, texts) ?? outer;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        (key === 'start' || key === 'end') && typeof inner === 'number' && text !== undefined
          ? [key, inText(text)(inner)]
          : [key, visit(inner, text)],
      ),
    );
  };
  return ok(visit(rest, undefined) as JsonObject);
}

/** The text that a record's offsets refer to: of the block it names, or its own, as for marks and notices. */
function textFor(record: JsonObject, texts: ReadonlyMap<string, string>): string | undefined {
  const block = field(record, 'block');
  if (typeof block === 'string') return texts.get(block);
  const own = field(record, 'text') ?? field(record, 'caption');
  return typeof own === 'string' ? own : undefined;
}

/** Every block's text by the id that the file uses for it. */
function textsOf(file: JsonObject): ReadonlyMap<string, string> {
  const named = ['body', 'contributors', 'links'].flatMap((list) =>
    toList(field(file, list)).map((block) => [field(block, 'id'), field(block, 'text')]),
  );
  const captions = toList(field(file, 'photos')).map((photo) => [
    `caption-${field(photo, 'id')}`,
    field(photo, 'caption'),
  ]);
  const single = ['headline', 'summary', 'byline'].map((name) => [name, field(file, name)]);
  const dateline = [['dateline', field(field(file, 'dateline'), 'text')]];
  return new Map(
    [...named, ...captions, ...single, ...dateline].filter(
      (entry): entry is [string, string] => typeof entry[0] === 'string' && typeof entry[1] === 'string',
    ),
  );
}

/** UTF-16 units before each code point or byte of a text. */
function toUtf16(text: string, unit: Unit): ToUnits {
  const at: number[] = [];
  let length = 0;
  for (const character of text) {
    at.push(length);
    if (unit === 'byte') for (let i = 1; i < bytesOf(character); i += 1) at.push(Number.NaN);
    length += character.length;
  }
  at.push(length);
  return (offset) => at[offset] ?? Number.NaN;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
