import { describe, expect, it } from 'vitest';
import type { BlockId, EntityId, Mention, Place, PlaceId } from '../story/story.ts';
import { placesOnMap } from './placesOnMap.ts';

const place = (id: string): Place => ({
  id: id as PlaceId,
  name: id,
  coordinates: [10, 50],
  entity: id as EntityId,
  basis: 'story',
});
const mention = (id: string, sure: boolean): Mention => ({
  entity: id as EntityId,
  block: 'p1' as BlockId,
  start: 0,
  end: 4,
  quote: 'name',
  kind: 'name',
  sure,
});
const places = [place('leeds'), place('york'), place('mobile')];
const idsOf = (mentions: readonly Mention[]) => placesOnMap({ places, mentions })?.map(({ id }) => id);

describe('the places of a map of the world', () => {
  it('are those that the story surely names', () => {
    expect(idsOf([mention('leeds', true), mention('york', true), mention('mobile', false)])).toEqual([
      'leeds',
      'york',
    ]);
  });

  it('are none if there are fewer than two: a single dot says nothing', () => {
    expect(idsOf([mention('leeds', true), mention('mobile', false)])).toBeUndefined();
  });
});
