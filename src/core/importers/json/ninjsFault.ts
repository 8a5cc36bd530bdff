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
 * What is wrong with an item, in words, as far as it would make a wrong story: a field that should be text and is not, an
 * item that has been withdrawn, a link to another item that says not which.
 */
export function ninjsFault(item: JsonObject): string | undefined {
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
