import * as v from 'valibot';
import { edtf, entityKind, eventStatus, offset, sourceKind, text } from './primitives.ts';

/**
 * The story format, defined once: the TypeScript types, the validation and the published JSON Schema (`npm run schema`)
 * all come from here. Terms follow IPTC ninjs 3.1; mentions follow the W3C Web Annotation model (position and exact
 * quote); dates are EDTF (ISO 8601-2). See docs/story-format.md.
 *
 * Objects are open: unknown fields are kept and ignored. Rules between objects (a quote equals its text, an id exists)
 * are checked in parseStory.ts.
 */

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'expected an http or https address'));
const linkAddress = v.pipe(
  v.string(),
  v.regex(
    /^((https?:\/\/|mailto:)[^\s]+|#[a-z][a-z0-9-]*)$/,
    'expected an http, https or mailto address, or # and the id of a block',
  ),
);
const duration = v.pipe(
  v.string(),
  v.regex(
    /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/,
    'expected an ISO 8601 duration',
  ),
);
const name = v.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens');

const storyId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/, 'expected [a-z0-9-], 1 to 80 characters'));
const blockId = v.pipe(v.string(), name, v.brand('BlockId'));
/** Up to four of them are in the address: a link longer than 2,000 characters is cut by some programs. */
const shownName = v.regex(
  /^[a-z][a-z0-9-]{0,199}$/,
  'expected lower-case letters, digits and hyphens, at most 200',
);
const entityId = v.pipe(v.string(), shownName, v.brand('EntityId'));
const eventId = v.pipe(v.string(), shownName, v.brand('EventId'));
const photoId = v.pipe(v.string(), shownName, v.brand('PhotoId'));
const placeId = v.pipe(v.string(), name, v.brand('PlaceId'));
const sourceId = v.pipe(v.string(), shownName, v.brand('SourceId'));

/** Half-open range of UTF-16 code units. */
const span = { start: offset, end: offset };
const spanSchema = v.object(span);
const passage = v.object({ block: blockId, ...span });
const quotedPassage = v.object({ block: blockId, ...span, quote: text });

const by = v.picklist(['editor', 'automatic', 'reader']);
const annotatedBy = v.picklist(['editor', 'automatic']);

const markSchema = v.variant('type', [
  v.object({
    ...span,
    type: v.picklist(['strong', 'emphasis', 'code', 'insertion', 'superscript', 'subscript']),
  }),
  /** Struck out by the source: shown so, and no part of what the story says (see toldText.ts). */
  v.object({ ...span, type: v.literal('deletion') }),
  /** A superscript that refers to a note: no part of the word or number before it. */
  v.object({ ...span, type: v.literal('footnote') }),
  /** How the characters are read, printed small above them (HTML's `ruby`); not part of the text. */
  v.object({ ...span, type: v.literal('ruby'), reading: text }),
  v.object({ ...span, type: v.literal('link'), href: linkAddress }),
]);
const marks = v.optional(v.array(markSchema));
const blockBase = { id: blockId, marks };

/** A cell over several rows or columns; `row` and `column` count from 0. */
const tableSpan = v.object({ row: offset, column: offset, rows: pixels, columns: pixels });

const noteBlock = v.object({ ...blockBase, text });

const bodyBlock = v.variant('type', [
  v.object({ ...blockBase, type: v.literal('paragraph'), text }),
  v.object({ ...blockBase, type: v.literal('heading'), text, level: v.picklist([2, 3, 4]) }),
  /** `pull`: set apart to catch the eye; its words may stand in the text as well. */
  v.object({ ...blockBase, type: v.literal('quote'), text, pull: v.optional(v.boolean()) }),
  v.object({
    ...blockBase,
    type: v.literal('listItem'),
    text,
    list: v.picklist(['bullet', 'number']),
    depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8))),
  }),
  v.object({ id: blockId, type: v.literal('figure'), photo: photoId }),
  v.object({
    id: blockId,
    type: v.literal('table'),
    rows: v.array(v.array(v.string())),
    /** The number of rows at the top, and of columns at the start, that are heads; without them the first row is. */
    headRows: v.optional(offset),
    headColumns: v.optional(offset),
    /** Cells that cover others, which are empty strings in `rows`. */
    spans: v.optional(v.array(tableSpan)),
  }),
  v.object({ id: blockId, type: v.literal('rule') }),
  v.object({ ...blockBase, type: v.literal('preformatted'), text }),
]);

const outsideSource = v.object({ source: text, url: webAddress, published: edtf });

const rendition = v.object({
  file: v.pipe(
    v.string(),
    v.regex(/^(?!.*\.\.)[\w@][\w@.\-/ ]*$/, 'expected a path relative to the story file'),
  ),
  width: v.optional(pixels),
  height: v.optional(pixels),
  type: v.pipe(v.string(), v.regex(/^image\/[\w.+-]+$/, 'expected an image media type')),
  crop: v.optional(v.literal('phone')),
});

const notice = v.object({
  kind: v.picklist(['handout', 'access', 'unverified', 'watermark', 'file', 'edited', 'undated', 'later']),
  ...span,
});

const photo = v.object({
  id: photoId,
  kind: v.picklist(['photo', 'illustration', 'map', 'graphic']),
  label: v.optional(text),
  renditions: v.array(rendition),
  width: v.optional(pixels),
  height: v.optional(pixels),
  alt: v.string(),
  caption: v.string(),
  credit: text,
  license: v.optional(text),
  note: v.optional(text),
  sources: v.optional(v.array(outsideSource)),
  notices: v.optional(v.array(notice)),
  placeholder: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^data:image\/(webp|png|jpeg|avif);base64,[A-Za-z0-9+/=]+$/, 'expected a small data: image'),
    ),
  ),
  colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour as #rrggbb'))),
});

const entity = v.object({
  id: entityId,
  kind: entityKind,
  name: text,
  roles: v.optional(v.array(v.object({ text, block: blockId, ...span }))),
  aliases: v.optional(
    v.array(
      v.object({
        text,
        reason: v.picklist([
          'surname',
          'short',
          'acronym',
          'demonym',
          'capitals',
          'misprint',
          'metonym',
          'reader',
        ]),
        of: v.optional(text),
      }),
    ),
  ),
  description: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'expected a Wikidata id such as Q42'))),
  wikipedia: v.optional(webAddress),
  parent: v.optional(entityId),
  by: v.optional(by),
});

const mention = v.object({
  entity: entityId,
  block: blockId,
  ...span,
  quote: text,
  kind: v.picklist(['name', 'short', 'abbreviation', 'adjective', 'typo', 'nominal', 'pronoun']),
  sure: v.optional(v.boolean()),
  by: v.optional(by),
});

const place = v.object({
  id: placeId,
  name: text,
  coordinates: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  entity: v.optional(entityId),
  basis: v.picklist(['story', 'context']),
});

const dayPart = v.picklist(['morning', 'midday', 'afternoon', 'evening', 'night']);

/** That nobody printed the year of `when`: it was concluded from the date of publication. */
const assumed = v.optional(v.literal('year'));

const time = v.object({
  block: blockId,
  ...span,
  quote: text,
  when: v.optional(edtf),
  assumed,
  dayPart: v.optional(dayPart),
  duration: v.optional(duration),
  from: v.optional(v.picklist(['stated', 'published', 'dateline', 'event'])),
});

const eventBase = {
  id: eventId,
  when: v.optional(edtf),
  assumed,
  dayPart: v.optional(dayPart),
  duration: v.optional(duration),
  title: text,
  detail: v.optional(text),
  place: v.optional(placeId),
  people: v.optional(v.array(entityId)),
  status: eventStatus,
  words: v.optional(quotedPassage),
  saidBy: v.optional(sourceId),
  narrows: v.optional(eventId),
  by: v.optional(by),
};

const event = v.variant('basis', [
  v.object({ ...eventBase, basis: v.literal('story'), evidence: v.array(quotedPassage) }),
  v.object({ ...eventBase, basis: v.literal('context'), evidence: v.array(outsideSource) }),
]);

const position = v.tuple([v.number(), v.number()]);
const route = v.object({
  places: v.array(placeId),
  line: v.optional(
    v.variant('type', [
      v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
      v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(position)) }),
    ]),
  ),
  map: v.optional(rendition.entries.file),
  note: v.optional(text),
  /** Attribution of the map data, as its licence requires. */
  credit: v.optional(text),
});

const source = v.object({
  id: sourceId,
  kind: sourceKind,
  label: text,
  entities: v.optional(v.array(entityId)),
  by: v.optional(by),
});

const attribution = v.object({
  block: blockId,
  ...span,
  source: v.optional(sourceId),
  cue: v.optional(spanSchema),
  stance: v.optional(v.picklist(['said', 'reported', 'speculated', 'warned', 'urged', 'promised', 'denied'])),
  carriedFrom: v.optional(passage),
  sure: v.optional(v.boolean()),
  by: v.optional(by),
});

/** Where one of the story's own times was read. */
const readFrom = v.optional(
  v.picklist(['jsonLd', 'meta', 'timeElement', 'text', 'header', 'comment', 'file', 'import', 'reader']),
);

export const storyFileSchema = v.object({
  version: v.literal(1),
  id: storyId,
  language: text,
  direction: v.optional(v.picklist(['ltr', 'rtl'])),
  headline: text,
  summary: v.optional(text),
  /** Absent if the source gives no date; never invented. */
  published: v.optional(edtf),
  updated: v.optional(edtf),
  /** When the copy that the story was made from was saved, sent or pasted. */
  captured: v.optional(edtf),
  readFrom: v.optional(v.object({ published: readFrom, updated: readFrom, captured: readFrom })),
  timeZone: v.optional(text),
  sourceUrl: v.optional(webAddress),
  dateline: v.optional(v.object({ text, place: v.optional(placeId) })),
  publisher: v.object({ name: text, url: v.optional(webAddress) }),
  byline: v.optional(text),
  contributors: v.optional(v.array(noteBlock)),
  links: v.optional(v.array(noteBlock)),
  corrections: v.optional(v.array(v.object({ date: edtf, text }))),
  rights: v.object({ copyrightNotice: text, usageTerms: v.optional(text) }),
  body: v.pipe(v.array(bodyBlock), v.minLength(1)),
  photos: v.optional(v.array(photo)),
  entities: v.optional(v.array(entity)),
  mentions: v.optional(v.array(mention)),
  places: v.optional(v.array(place)),
  times: v.optional(v.array(time)),
  timeline: v.optional(v.object({ title: text, events: v.array(event), route: v.optional(route) })),
  sources: v.optional(v.array(source)),
  attributions: v.optional(v.array(attribution)),
  annotation: v.optional(v.object({ by: annotatedBy, at: edtf, tool: v.optional(text) })),
});

/** The input: valid by the schema, lists may be absent. */
export type StoryFile = v.InferOutput<typeof storyFileSchema>;
