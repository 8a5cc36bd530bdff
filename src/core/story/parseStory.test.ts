import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { expectLinear } from '#test/expectLinear.ts';
import { parseStory } from './parseStory.ts';
import type { StoryFileError } from './storyFileError.ts';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** The valid file with one value changed; undefined removes it, as JSON has no such value. */
function withChange(path: Path, value: unknown): Json {
  const file = aStoryFile();
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at: Json, key) => at[key] as Json, file);
  holder[last] = value;
  return JSON.parse(JSON.stringify(file)) as Json;
}

function errorsOf(input: unknown): readonly StoryFileError[] {
  const parsed = parseStory(input);
  return parsed.ok ? [] : parsed.error;
}

function storyOf(input: unknown) {
  const parsed = parseStory(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
  return parsed.value;
}

describe('a valid file', () => {
  it('becomes a story with every list present', () => {
    const { version, id, language, headline, published, publisher, rights, body } = aStoryFile();
    const [paragraph] = body as Json[];
    const story = storyOf({
      ...{ version, id, language, headline, published, publisher, rights },
      body: [paragraph],
    });
    expect(story).toMatchObject({ contributors: [], links: [], corrections: [], photos: [], entities: [] });
    expect(story).toMatchObject({ mentions: [], places: [], times: [], sources: [], attributions: [] });
    expect(story.timeline).toBeUndefined();
  });

  it('fills the lists inside pictures, entities and events too', () => {
    const story = storyOf(aStoryFile());
    expect(story.photos[0]?.sources).toEqual([]);
    expect(story.entities[0]).toMatchObject({ roles: [], aliases: [] });
    expect(story.timeline?.events[1]?.people).toEqual([]);
  });

  it('keeps unknown fields', () => {
    const file = withChange(['mentions', 0, 'checkedBy'], 'desk');
    const story = storyOf({ ...file, $schema: '../story-1.schema.json' });
    expect(story).toHaveProperty('$schema', '../story-1.schema.json');
    expect(story.mentions[0]).toHaveProperty('checkedBy', 'desk');
  });

  it('is not changed by parsing', () => {
    const file = aStoryFile();
    storyOf(file);
    expect(file).toEqual(aStoryFile());
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['dv', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ko', 'ltr'],
  ])('written in %s has the direction %s', (language, direction) => {
    expect(storyOf(aStoryFile({ language })).direction).toBe(direction);
  });

  it('may state its direction', () => {
    expect(storyOf(aStoryFile({ language: 'ar', direction: 'ltr' })).direction).toBe('ltr');
  });

  it('may nest mentions and let two of them start together', () => {
    const nested = {
      entity: 'bergen',
      block: 'contributor-1',
      start: 0,
      end: 7,
      quote: 'Ola Nes',
      kind: 'name',
    };
    const inner = { ...nested, entity: 'norway', end: 3, quote: 'Ola' };
    expect(errorsOf(aStoryFile({ mentions: [inner, nested] }))).toEqual([]);
  });
});

describe('a file that is no story', () => {
  it.each([null, undefined, 5, Number.NaN, 'story', true, [], () => 1, Symbol('s'), 10n])(
    'is refused whatever it is: %s',
    (input) => {
      expect(errorsOf(input)).toMatchObject([{ path: '', expected: 'a story, which is an object' }]);
    },
  );

  it.each([undefined, 2, '1', null, { major: 1 }])('is rejected for its version alone: %s', (version) => {
    const errors = errorsOf({ ...aStoryFile(), version, headline: 5 });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: 'version',
      expected: '1, the version of the format that this reader knows',
    });
  });

  it('gets an error for every missing field', () => {
    const paths = errorsOf({ version: 1 }).map(({ path }) => path);
    expect(paths).toEqual(['id', 'language', 'headline', 'publisher', 'rights', 'body']);
  });

  it('gets at most fifty errors', () => {
    const mentions = Array.from({ length: 200 }, () => ({ entity: 5 }));
    expect(errorsOf(aStoryFile({ mentions }))).toHaveLength(50);
    const strangers = Array.from({ length: 200 }, () => 'atlantis');
    expect(errorsOf(withChange(['timeline', 'route', 'places'], strangers))).toHaveLength(50);
  });
});

describe('a field of the wrong shape', () => {
  it.each<[Path, unknown, string, string, string]>([
    [['headline'], 7, 'headline', 'text', '7'],
    [['headline'], '', 'headline', 'text of at least one character', '“”'],
    [['headline'], undefined, 'headline', 'a value, the field is required', 'nothing'],
    [['body'], [], 'body', 'a list of at least one item', 'a list'],
    [['body'], { 0: 'x' }, 'body', 'a list', 'an object'],
    [['mentions', 2, 'start'], 1.5, 'mentions[2].start', 'a whole number', '1.5'],
    [['mentions', 2, 'start'], -1, 'mentions[2].start', 'a number of at least 0', '-1'],
    [['mentions', 2, 'start'], '8', 'mentions[2].start', 'a number', '“8”'],
    [['mentions', 0, 'sure'], 'no', 'mentions[0].sure', 'true or false', '“no”'],
    [
      ['photos', 0, 'kind'],
      'drawing',
      'photos[0].kind',
      'one of “photo”, “illustration”, “map”, “graphic”',
      '“drawing”',
    ],
    [['places', 0, 'coordinates', 1], 95, 'places[0].coordinates[1]', 'a number of at most 90', '95'],
    [['timeline', 'events', 0, 'when'], 'Monday', 'timeline.events[0].when', 'an EDTF date', '“Monday”'],
    [['published'], '2024-02-30', 'published', 'an EDTF date', '“2024-02-30”'],
    [
      ['links', 0, 'marks', 0, 'href'],
      'javascript:alert(1)',
      'links[0].marks[0].href',
      'an http, https or mailto address, or # and the id of a block',
      '“javascript:alert(1)”',
    ],
    [
      ['photos', 0, 'renditions', 0, 'file'],
      '../../secret.png',
      'photos[0].renditions[0].file',
      'a path relative to the story file',
      '“../../secret.png”',
    ],
    [['body', 0, 'id'], 'P 1', 'body[0].id', 'lower-case letters, digits and hyphens', '“P 1”'],
  ])('%j as %j is reported with what was expected', (path, value, where, expected, found) => {
    expect(errorsOf(withChange(path, value))).toEqual([{ path: where, expected, found }]);
  });

  it('lists the kinds of block', () => {
    const [error] = errorsOf(withChange(['body', 0, 'type'], 'video'));
    expect(error?.path).toBe('body[0].type');
    expect(error?.expected).toContain('“paragraph”');
    expect(error?.found).toBe('“video”');
  });
});

describe('a quote', () => {
  it('that differs from its text is shown beside it, with the block', () => {
    expect(errorsOf(withChange(['mentions', 2, 'quote'], 'Ida Borg'))).toEqual([
      {
        path: 'mentions[2].quote',
        expected: '“Ida Berg”, the text of block p3 from 8 to 16',
        found: '“Ida Borg”',
      },
    ]);
  });

  it('that is elsewhere in the block is located there', () => {
    const file = withChange(['mentions', 2, 'start'], 7);
    (file.mentions as Json[])[2] = { ...(file.mentions as Json[])[2], end: 15 };
    expect(errorsOf(file)[0]?.hint).toBe('it stands at 8 to 16');
  });

  it('that is long is shown from the first difference', () => {
    const text = `${'word '.repeat(60)}end`;
    const quote = text.replace('end', 'and');
    const file = withChange(['contributors', 0, 'text'], text);
    file.times = [{ block: 'contributor-1', start: 0, end: text.length, quote }];
    expect(errorsOf(file)[0]?.found).toBe(`“…${'word '.repeat(4)}and”`);
  });

  it.each<[Path, string]>([
    [['times', 0, 'quote'], 'times[0].quote'],
    [['timeline', 'events', 0, 'words', 'quote'], 'timeline.events[0].words.quote'],
    [['timeline', 'events', 0, 'evidence', 0, 'quote'], 'timeline.events[0].evidence[0].quote'],
    [['entities', 1, 'roles', 0, 'text'], 'entities[1].roles[0].text'],
  ])('is checked wherever it occurs: %j', (path, where) => {
    expect(errorsOf(withChange(path, 'Neptune'))).toMatchObject([{ path: where, found: '“Neptune”' }]);
  });
});

describe('a range', () => {
  it.each<[Path, unknown, string]>([
    [['mentions', 2, 'end'], 99, 'mentions[2]'],
    [['mentions', 2, 'end'], 8, 'mentions[2]'],
    [['mentions', 2, 'end'], 1e308, 'mentions[2]'],
    [['photos', 0, 'notices', 0, 'end'], 42, 'photos[0].notices[0]'],
    [['links', 0, 'marks', 0, 'end'], 20, 'links[0].marks[0]'],
    [['attributions', 0, 'cue', 'end'], 62, 'attributions[0].cue'],
    [['attributions', 1, 'end'], 58, 'attributions[1]'],
    [['attributions', 1, 'carriedFrom'], { block: 'p1', start: 5, end: 5 }, 'attributions[1].carriedFrom'],
  ])('outside its block is rejected: %j as %j', (path, value, where) => {
    const [error] = errorsOf(withChange(path, value));
    expect(error?.path).toBe(where);
    expect(error?.expected).toMatch(/^start before end, both within 0 to \d+ of block /);
  });

  it.each([
    ['a surrogate pair', '😀 Nes', 1, 2],
    ['a family joined into one emoji', '👩‍👩‍👧 Nes', 3, 8],
    ['a flag', '🇳🇴 Nes', 0, 2],
    ['a letter and its accent', 'Ole\u0301 Nes', 0, 3],
    ['a Hangul syllable of jamo', '\u1112\u1161\u11ab Nes', 0, 2],
  ])('may not split %s', (_, text, start, end) => {
    const file = withChange(['contributors', 0, 'text'], text);
    file.times = [{ block: 'contributor-1', start, end, quote: text.slice(start, end) }];
    const [error] = errorsOf(file);
    expect(error?.path).toMatch(/^times\[0\]\.(start|end)$/);
    expect(error?.expected).toBe('an offset between two characters of block contributor-1');
  });

  it('may be next to any of them', () => {
    const text = '👩‍👩‍👧 Ole\u0301 한국';
    const file = withChange(['contributors', 0, 'text'], text);
    const start = text.indexOf('Ole');
    file.times = [{ block: 'contributor-1', start, end: start + 4, quote: 'Ole\u0301' }];
    expect(errorsOf(file)).toEqual([]);
  });

  it('needs a block that exists', () => {
    expect(errorsOf(withChange(['mentions', 0, 'block'], 'p9'))).toEqual([
      { path: 'mentions[0].block', expected: 'the id of a block with text', found: '“p9”' },
    ]);
  });

  it('needs a block that has text', () => {
    const [error] = errorsOf(withChange(['mentions', 0, 'block'], 'map'));
    expect(error?.hint).toBe('block map is a figure and has no text of its own');
  });
});

describe('ranges together', () => {
  const mention = { entity: 'bergen', block: 'contributor-1', kind: 'name' };

  it('may not overlap in part if they are mentions', () => {
    const mentions = [
      { ...mention, start: 0, end: 7, quote: 'Ola Nes' },
      { ...mention, entity: 'norway', start: 4, end: 19, quote: 'Nes contributed' },
    ];
    expect(errorsOf(aStoryFile({ mentions }))).toEqual([
      {
        path: 'mentions[1]',
        expected: 'a mention that stands inside its neighbour or clear of it',
        found: '4 to 19 beside mentions[0], 0 to 7, in block “contributor-1”',
      },
    ]);
  });

  it('may not name one entity twice over the same words', () => {
    const mentions = [0, 1].map(() => ({ ...mention, start: 0, end: 7, quote: 'Ola Nes' }));
    expect(errorsOf(aStoryFile({ mentions }))).toMatchObject([
      { path: 'mentions[1]', found: 'the same range as mentions[0]' },
    ]);
  });

  it('may not overlap at all if they are attributions', () => {
    const attributions = [
      { block: 'p1', start: 0, end: 61 },
      { block: 'p1', start: 40, end: 60 },
    ];
    expect(errorsOf(aStoryFile({ attributions }))).toMatchObject([{ path: 'attributions[1]' }]);
  });
});

describe('an id', () => {
  it.each(['headline', 'summary', 'dateline', 'byline', 'contributor-1', 'link-7', 'caption-chart'])(
    'of a body block may not be the reserved %s',
    (id) => {
      expect(errorsOf(withChange(['body', 1, 'id'], id))).toContainEqual({
        path: 'body[1].id',
        expected: 'an id that is not reserved for another block',
        found: `“${id}”`,
      });
    },
  );

  it.each(['entity-aurora', 'event-1', 'place-x', 'photo-x'])(
    'of a body block may not begin as %s does',
    (id) => {
      expect(errorsOf(withChange(['body', 1, 'id'], id))).toMatchObject([{ path: 'body[1].id' }]);
    },
  );

  it.each<[Path, string]>([
    [['body', 1, 'id'], 'p1'],
    [['entities', 4, 'id'], 'aurora'],
    [['timeline', 'events', 1, 'id'], 'aground'],
    [['sources', 1, 'id'], 'coast-guard'],
  ])('may not be used twice: %j', (path, id) => {
    const where = `${path.slice(0, -2).join('.')}[${path.at(-2)}].id`;
    expect(errorsOf(withChange(path, id))).toContainEqual(
      expect.objectContaining({
        path: where,
        found: `“${id}”`,
        hint: expect.stringContaining('has it already'),
      }),
    );
  });

  it('of a contributor is given by its position in the list', () => {
    const contributors = [{ id: 'contributor-2', text: 'Ola Nes contributed.' }];
    expect(errorsOf(aStoryFile({ contributors }))).toEqual([
      { path: 'contributors[0].id', expected: '“contributor-1”', found: '“contributor-2”' },
    ]);
  });

  it('that a link leads to is that of a block', () => {
    const path = ['links', 0, 'marks', 0, 'href'];
    expect(errorsOf(withChange(path, '#p1'))).toEqual([]);
    expect(errorsOf(withChange(path, '#p99'))).toEqual([
      { path: 'links[0].marks[0].href', expected: 'the id of a block in this file', found: '“p99”' },
    ]);
  });

  it.each<[Path, string]>([
    [['dateline', 'place'], 'the id of a place in this file'],
    [['body', 3, 'photo'], 'the id of a picture in this file'],
    [['entities', 2, 'parent'], 'the id of an entity in this file'],
    [['mentions', 0, 'entity'], 'the id of an entity in this file'],
    [['places', 0, 'entity'], 'the id of an entity in this file'],
    [['timeline', 'events', 0, 'place'], 'the id of a place in this file'],
    [['timeline', 'events', 0, 'people', 0], 'the id of an entity in this file'],
    [['timeline', 'events', 0, 'saidBy'], 'the id of a source in this file'],
    [['timeline', 'events', 1, 'narrows'], 'the id of an event in this file'],
    [['timeline', 'route', 'places', 0], 'the id of a place in this file'],
    [['sources', 0, 'entities', 0], 'the id of an entity in this file'],
    [['attributions', 0, 'source'], 'the id of a source in this file'],
  ])('that is referred to must exist: %j', (path, expected) => {
    for (const id of ['atlantis', 'constructor', 'tostring'])
      expect(errorsOf(withChange(path, id))).toContainEqual(
        expect.objectContaining({ expected, found: `“${id}”` }),
      );
  });

  it('of a parent may not lead back to the entity itself', () => {
    const file = withChange(['entities', 3, 'parent'], 'bergen');
    expect(errorsOf(file).map(({ path }) => path)).toEqual(['entities[2].parent', 'entities[3].parent']);
  });

  it('of a narrowed event is one of the story, and the narrowing event is context', () => {
    expect(errorsOf(withChange(['timeline', 'events', 1, 'narrows'], 'at-dawn'))).toMatchObject([
      { path: 'timeline.events[1].narrows', found: 'a context event that narrows a context event' },
    ]);
  });
});

describe('a language and a time zone', () => {
  it.each(['en_GB', 'e', 'english language', '😀'])('such as %j are rejected', (language) => {
    expect(errorsOf(aStoryFile({ language }))).toMatchObject([{ path: 'language' }]);
  });

  it('must be known', () => {
    expect(errorsOf(aStoryFile({ timeZone: 'Mars/Olympus' }))).toMatchObject([{ path: 'timeZone' }]);
    expect(errorsOf(aStoryFile({ timeZone: 'GMT' }))).toEqual([]);
  });
});

describe('a hostile file', () => {
  it('with prototype keys changes no prototype', () => {
    const text = JSON.stringify(aStoryFile()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    expect(errorsOf(JSON.parse(text))).toEqual([]);
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('of nothing but prototype keys is not a story', () => {
    expect(errorsOf(JSON.parse('{"__proto__":{"version":1}}'))).toMatchObject([{ path: 'version' }]);
    expect(errorsOf(Object.create({ toString: 1 }))).toMatchObject([{ path: 'version' }]);
  });

  it('nested a hundred thousand deep in an unknown field is read', () => {
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    const file = aStoryFile();
    file.extra = JSON.parse(deep);
    expect(errorsOf(file)).toEqual([]);
  });

  it('gets errors that are plain JSON, truncated and without control characters', () => {
    const quote = `\u001b[2J\u202e${'x'.repeat(5000)}\ud800`;
    const [error] = errorsOf(withChange(['mentions', 0, 'quote'], quote));
    expect(JSON.parse(JSON.stringify(error))).toEqual(error);
    expect(error?.found.length).toBeLessThan(120);
    expect(error?.found).toMatch(/^[\P{C}]+$/u);
  });

  it('of many mentions is read in time that grows with their number', () => {
    const make = (count: number) => ({
      ...withChange(['body', 0, 'text'], 'Aurora '.repeat(count).trim()),
      mentions: Array.from({ length: count }, (_, i) => ({
        ...{ entity: 'aurora', block: 'p1', start: i * 7, end: i * 7 + 6, quote: 'Aurora', kind: 'name' },
      })),
      times: [],
      timeline: undefined,
      attributions: [],
    });
    expectLinear('mentions', 6000, make, (file) => expect(errorsOf(file)).toEqual([]));
  });
});
