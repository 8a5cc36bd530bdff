import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toContentSecurityPolicy } from './contentSecurityPolicy.ts';
import { findHeaders, toHeadersFile } from './hostHeaders.ts';

const policy = toContentSecurityPolicy('let theme');

describe('the headers for the host', () => {
  const file = toHeadersFile(policy, '/reader/');

  it('allow exactly the one inline script, by its hash', () => {
    const scripts = /script-src ([^;]*)/.exec(findHeaders(file, '/reader/')['Content-Security-Policy'] ?? '');
    // printf 'let theme' | openssl dgst -sha256 -binary | base64
    expect(scripts?.[1]).toBe("'self' 'sha256-7rMD11dYkXvRxvkn9hkFMjUR5PuAjhZaMipIhgiLClc='");
  });

  it('cache files with a hash in their name for ever, and no others', () => {
    expect(findHeaders(file, '/reader/assets/app-1a2b.js')['Cache-Control']).toContain('immutable');
    expect(findHeaders(file, '/reader/stories/ferry')).not.toHaveProperty('Cache-Control');
    expect(findHeaders(file, '/elsewhere')).toEqual({});
  });

  it('are those in docs/deploying.md', async () => {
    const page = await readFile('docs/deploying.md', 'utf8');
    for (const [name, value] of Object.entries(findHeaders(file, '/reader/')))
      expect(page).toContain(`${name}: ${value.replace(/'sha256-[^']+'/, "'sha256-…'")}\n`);
  });
});
