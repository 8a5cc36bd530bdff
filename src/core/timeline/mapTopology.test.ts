import { describe, expect, it } from 'vitest';
import { bundledMapFile } from '#test/bundledStory/bundledMap.ts';
import { parseMapTopology } from './mapTopology.ts';

const collection = { type: 'GeometryCollection', geometries: [] };
const objects = { land: collection, countries: collection };
const aMap = (changes: object = {}) => ({ type: 'Topology', arcs: [], objects, ...changes });
const errorOf = (json: unknown) => {
  const parsed = parseMapTopology(json);
  return parsed.ok ? undefined : `expected ${parsed.error.expected}, found ${parsed.error.found}`;
};

describe('a map file', () => {
  it('is accepted as shipped, with its labels', () => {
    const parsed = parseMapTopology(bundledMapFile());
    expect(parsed.ok && parsed.value.hints['komsomolsk-on-amur']?.small?.lines).toEqual([
      'Komsomolsk-',
      'on-Amur',
    ]);
    expect(parsed.ok && parsed.value.names?.map(({ lines }) => lines[0])).toContain('Sea of Japan');
  });

  it('needs neither labels nor a railway', () => {
    const parsed = parseMapTopology(aMap());
    expect(parsed.ok && [parsed.value.hints, parsed.value.names]).toEqual([{}, undefined]);
  });

  it.each([
    ['text', 'no map', 'expected a TopoJSON topology, found string'],
    [
      'GeoJSON',
      { type: 'FeatureCollection', features: [] },
      'expected a TopoJSON topology, found FeatureCollection',
    ],
    [
      'a map without countries',
      aMap({ objects: { land: collection } }),
      'expected an object countries, found land',
    ],
    [
      'a map with something else for land',
      aMap({ objects: { ...objects, land: 7 } }),
      'expected land to be a collection, found number',
    ],
  ])('is rejected with a reason: %s', (_, json, error) => {
    expect(errorOf(json)).toBe(error);
  });

  it('loses a label that is invalid and keeps the others', () => {
    const label = { w360: { dx: 'left', dy: 0, anchor: 'end' }, w760: { dx: 4, dy: 0, anchor: 'end' } };
    const stops = { ...collection, geometries: [{ properties: { id: 'seoul', label } }, 'Seoul', {}] };
    const names = [
      { kind: 'land', lines: ['Korea'], at: [127, 37] },
      { kind: 'river', lines: ['Han'] },
    ];
    const parsed = parseMapTopology(aMap({ objects: { ...objects, stops }, properties: { names } }));
    expect(parsed.ok && parsed.value.hints).toEqual({ seoul: { small: undefined, large: label.w760 } });
    expect(parsed.ok && parsed.value.names).toEqual([names[0]]);
  });
});
