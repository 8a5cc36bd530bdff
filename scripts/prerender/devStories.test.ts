import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
});
afterAll(() => server.close());

async function get(path: string): Promise<unknown> {
  return (await fetch(new URL(path, server.resolvedUrls?.local[0]))).json();
}

describe('npm run dev', () => {
  it('serves the list of bundled stories for the front page', async () => {
    expect(await get('stories/index.json')).toMatchObject([{ id: 'kim-returns-from-russia' }]);
  });

  it('serves the texts for the search', async () => {
    expect(await get('stories/search.json')).toMatchObject([{ key: 'stories/kim-returns-from-russia' }]);
  });

  it('serves each story’s own file', async () => {
    expect(await get('stories/kim-returns-from-russia/story.json')).toMatchObject({ version: 1 });
  });
});
