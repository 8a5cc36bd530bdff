import type { Panel, StoryAddress } from '#core/session/address.ts';
import type { Story } from '#core/story/story.ts';

function isPanel(text: string | null): text is Panel {
  return text === 'people' || text === 'timeline';
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
  const panel = search.get('panel');
  const mention = Number(search.get('mention'));
  const last = story.mentions.filter((other) => other.entity === entity).length;
  return {
    unknown,
    address: {
      ...(entity && { entity }),
      ...(entity && second && second !== entity && { second }),
      ...(entity && Number.isInteger(mention) && mention >= 1 && mention <= last && { mention }),
      ...(event && { event }),
      ...(photo && { photo }),
      ...(isPanel(panel) && { panel }),
    },
  };
}

/** Always in one order, so that the same state has the same address. */
export function toSearch(address: StoryAddress): string {
  const { entity, second, mention, event, photo, panel } = address;
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ entity, second, mention, event, photo, panel }))
    if (value !== undefined) search.set(key, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
