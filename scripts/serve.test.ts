import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from './compress.ts';
import { serve } from './serve.ts';

const headers = `/reader/*
  Content-Security-Policy: default-src 'none'
  X-Content-Type-Options: nosniff
/reader/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** The served folder is next to a file that must not be readable. */
let outside: string;
let server: Awaited<ReturnType<typeof serve>>;
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'lede-serve-'));
  const files = {
    'secret.txt': 'not for readers',
    'dist/index.html': 'front page',
    'dist/404.html': 'no such page',
    'dist/_headers': headers,
    'dist/stories/ferry/index.html': 'the ferry',
    'dist/stories/ferry/quay.avif': 'a picture',
    'dist/assets/app-1a2b3c.js': 'export const ferry = 1;\n'.repeat(200),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(outside, name, '..'), { recursive: true });
    await writeFile(join(outside, name), text);
  }
  await compressFiles(join(outside, 'dist'));
  server = await serve({ dir: join(outside, 'dist'), base: 'reader' });
});
afterAll(async () => {
  server.close();
  await rm(outside, { recursive: true });
});

describe('serve', () => {
  it.each(['stories/ferry', 'stories/ferry/', 'stories/ferry?photo=2'])(
    'answers %s with the page',
    async (path) => {
      const response = await get(path, {});
      expect([response.status, response.redirected, await response.text()]).toEqual([
        200,
        false,
        'the ferry',
      ]);
    },
  );

  it('answers an unknown path with 404.html and status 404', async () => {
    const response = await get('stories/tram');
    expect([response.status, await response.text()]).toEqual([404, 'no such page']);
  });

  it('serves nothing outside the base path', async () => {
    expect((await fetch(new URL('/stories/ferry', server.url))).status).toBe(404);
  });

  it.each(['..%2fsecret.txt', '%2e%2e%2fsecret.txt', 'stories/..%2f..%2f..%2fsecret.txt', '%00', '%zz'])(
    'reads nothing outside its folder: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('caches hashed files for ever and revalidates everything else', async () => {
    const cached = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cached('assets/app-1a2b3c.js')).toContain('immutable');
    expect(await cached('stories/ferry')).toBe('no-cache');
  });

  it('answers 304 if the client’s copy is still valid', async () => {
    const etag = (await get('stories/ferry')).headers.get('etag') ?? '';
    expect((await get('stories/ferry', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', null],
  ])('sends the compressed file only to a browser that accepts it: %s', async (accepted, encoding) => {
    const response = await get('assets/app-1a2b3c.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toContain('ferry = 1');
  });

  it('sends the type of a picture, since browsers are told not to sniff', async () => {
    const { headers } = await get('stories/ferry/quay.avif');
    expect(headers.get('content-type')).toBe('image/avif');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends the headers in the build', async () => {
    expect((await get('stories/ferry')).headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('reports that there is no build to serve', async () => {
    await expect(serve({ dir: join(outside, 'dist', 'stories') })).rejects.toThrow('There is no build in');
  });
});
