import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledMapFile } from '#test/bundledStory/bundledMap.ts';
import { mapDataQuery } from './mapData.ts';
import { makeQueryClient } from './queryClient.ts';

const url = '/stories/a-story/trip.topo.json';

function answer(body: BodyInit, init?: ResponseInit) {
  const fetchOnce = vi.fn(async () => new Response(body, init));
  vi.stubGlobal('fetch', fetchOnce);
  return fetchOnce;
}
const load = (client = makeQueryClient()) => client.fetchQuery(mapDataQuery(url));
const reasonOf = () =>
  load().then(
    () => undefined,
    ({ reason }) => reason,
  );

afterEach(() => vi.unstubAllGlobals());

describe('the map of a story', () => {
  it('is fetched once and cached', async () => {
    const fetchOnce = answer(JSON.stringify(bundledMapFile()));
    const client = makeQueryClient();
    expect((await load(client)).names?.length).toBeGreaterThan(0);
    await load(client);
    expect(fetchOnce).toHaveBeenCalledTimes(1);
  });

  it('reports that the file is missing, or that the server failed, and is not fetched again', async () => {
    const fetchOnce = answer('', { status: 404 });
    expect(await reasonOf()).toEqual({ kind: 'missing' });
    expect(fetchOnce).toHaveBeenCalledTimes(1);
    answer('', { status: 503 });
    expect(await reasonOf()).toEqual({ kind: 'unreachable' });
  });

  it('reports that there is no connection', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await reasonOf()).toEqual({ kind: 'unreachable' });
  });

  it('reports what was found instead of a map', async () => {
    answer('<!doctype html><title>Not found</title>');
    expect(await reasonOf()).toEqual({
      kind: 'unreadable',
      found: '<!doctype html><title>Not found</title>',
    });
    answer('{"type":"FeatureCollection"}');
    expect(await reasonOf()).toEqual({
      kind: 'invalid',
      error: { expected: 'a TopoJSON topology', found: 'FeatureCollection' },
    });
  });
});
