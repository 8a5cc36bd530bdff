import { addressKeys, type Panel, type StoryAddress } from '#core/session/address.ts';
import { sourceKeysOf } from '#core/sources/sourceKey.ts';
import type { Story } from '#core/story/story.ts';

function isPanel(text: string | null): text is Panel {
  return text === 'people' || text === 'timeline' || text === 'sources' || text === 'highlights';
}

/** Unknown ids are left out of the address and named, so that the page can say so. */
export function parseAddress(
  search: URLSearchParams,
  story: Story,
): { address: StoryAddress; unknown: readonly string[] } {
  const unknown: string[] = [];
  function known<Id extends string>(key: string, ids: readonly Id[], words: string): Id | undefined {
    const asked = search.get(key);
    if (asked === null) return undefined;
    const found = ids.find((id) => id === asked);
    if (found === undefined) unknown.push(words);
    return found;
  }
  const entityIds = story.entities.map(({ id }) => id);
  const entity = known('entity', entityIds, 'name');
  const second = known('second', entityIds, 'name');
  const event = known('event', story.timeline?.events.map(({ id }) => id) ?? [], 'event');
  const photo = known(
    'photo',
    story.photos.map(({ id }) => id),
    'picture',
  );
  const sources = sourceKeysOf(story);
  const source = entity === undefined ? known('source', sources, 'source') : undefined;
  const otherSource = known('otherSource', sources, 'source');
  const panel = search.get('panel');
  const mention = Number(search.get('mention'));
  const claim = Number(search.get('claim'));
  const last = story.mentions.filter((other) => other.entity === entity).length;
  return {
    unknown,
    address: {
      ...(entity && { entity }),
      ...(entity && second && second !== entity && { second }),
      ...(entity && Number.isInteger(mention) && mention >= 1 && mention <= last && { mention }),
      ...(source && { source }),
      ...(source && otherSource && otherSource !== source && { otherSource }),
      ...(source && Number.isInteger(claim) && claim >= 1 && claim <= story.attributions.length && { claim }),
      ...(source && search.has('only') && { only: true as const }),
      ...(event && { event }),
      ...(photo && { photo }),
      ...(isPanel(panel) && { panel }),
    },
  };
}

/** Always in one order, so that the same state has the same address. */
export function toSearch(address: StoryAddress): string {
  const search = new URLSearchParams();
  for (const key of addressKeys) if (address[key] !== undefined) search.set(key, String(address[key]));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
