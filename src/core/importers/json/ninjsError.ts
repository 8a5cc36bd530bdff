import { field, isObject, type JsonObject, toList } from './access.ts';

const texts = [
  'uri',
  'guid',
  'headline',
  'title',
  'byline',
  'language',
  'copyrightnotice',
  'copyrightNotice',
  'usageterms',
  'usageTerms',
  'versioncreated',
  'versionCreated',
  'firstcreated',
  'located',
  'ednote',
  'profile',
  'slugline',
];
/**
 * Why an item would give a wrong story, in words: a field that should be text but isn't, an item that was withdrawn, a
 * link to another item without its identity. Undefined if nothing is wrong.
 */
export function ninjsError(item: JsonObject): string | undefined {
  const bad = [
    ...texts,
    ...Object.keys(item).filter((name) => /^(?:body|headline|description)_/.test(name)),
  ].find(
    (name) =>
      !['string', 'undefined', 'object'].includes(typeof field(item, name)) || isObject(field(item, name)),
  );
  if (bad !== undefined) return `its “${bad}” should be text`;
  const type = field(item, 'type');
  if (type !== undefined && typeof type !== 'string') return 'its “type” should be text';
  if (field(item, 'pubstatus') === 'canceled' || field(item, 'pubStatus') === 'canceled')
    return 'its publisher has cancelled it';
  const associations = field(item, 'associations');
  if (associations !== undefined && associations !== null && typeof associations !== 'object')
    return 'its “associations” should be items';
  const isNew = ['bodies', 'headlines', 'descriptions'].some((name) => Object.hasOwn(item, name));
  const linked = Array.isArray(associations)
    ? associations
    : isObject(associations)
      ? Object.values(associations)
      : [];
  if (linked.some((other) => other !== null && !isObject(other))) return 'one of its associations is no item';
  const unknown = linked.filter(isObject).filter(isStandard).flatMap(Object.keys).find(isUnknown);
  if (unknown !== undefined)
    return `one of its associations has a field that ninjs does not know, “${unknown}”`;
  if (toList(field(item, 'places')).some(hasBadShape)) return 'one of its places has a shape that is none';
  if (
    isNew &&
    Array.isArray(associations) &&
    toList(associations).some(
      (other) => field(other, 'uri') === undefined && field(other, 'headlines') === undefined,
    )
  )
    return 'one of its associations says not which item it is';
  return undefined;
}

/** Systems with fields of their own identify items by `guid`; the standard's `uri` allows no additional fields. */
function isStandard(item: JsonObject): boolean {
  return Object.hasOwn(item, 'uri') && !Object.hasOwn(item, 'guid');
}

/** The fields of an item in all versions of ninjs from 1.0 to 3.1, in lower case. */
const known = new Set(
  '$standard advices altids associations audiences bodies by byline charcount commissioned contentcreated copyrightholder copyrightnotice dates descriptions digitalsourcetype ednote embargoed embargoeduntil event eventdetails events exclaudience expires firstcreated genre genres headline headlines infosource infosources itemcount language located mimetype name object objects organisation organisations people person place places plannedcoverage profile pubstatus rel rendition renditions representationtype rightsinfo slugline standard subject subjects title trustindicator trustindicators type urgency uri usageterms version versioncreated wordcount'.split(
    ' ',
  ),
);

function isUnknown(name: string): boolean {
  return !known.has(name.toLowerCase()) && !/^(?:body|headline|description|byline)_/.test(name);
}

/** GeoJSON (RFC 7946) requires a `type`. */
function hasBadShape(place: unknown): boolean {
  const shape = field(place, 'geojson') ?? field(place, 'geoJSON');
  if (shape === undefined) return false;
  return !/^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$|^Feature(?:Collection)?$/.test(
    String(field(shape, 'type')),
  );
}
