import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '#core/annotate/gazetteer.ts';
import { shippedGazetteer } from './shippedGazetteer.ts';

describe('the names that ship', () => {
  const gazetteer = shippedGazetteer();

  // The densest brotli takes seconds on a busy machine.
  it('cost a reader less than 200 kB', { timeout: 60_000 }, () => {
    expect(brotliCompressSync(readFileSync('public/gazetteer-en.txt')).length).toBeLessThan(200_000);
  });

  it('say whose lists they are', () => {
    expect(gazetteer.attribution.join(' ')).toMatch(/GeoNames.*CC BY 4\.0.*WordNet.*Census/);
  });

  it.each([
    ['Moscow', { name: 'Moscow', kind: 'town', country: 'RU', coordinates: [37.6, 55.8], metropolis: true }],
    ['U.S.', { name: 'United States', kind: 'country', country: 'US' }],
    ['Turkey', { name: 'Turkey', kind: 'country', country: 'TR' }],
    ['Middle East', { name: 'Middle East', kind: 'region' }],
  ])('know the place %s', (name, place) => {
    expect(gazetteer.places.get(name)).toEqual(place);
  });

  it('know an adjective’s country and a body’s other names', () => {
    expect(gazetteer.adjectives.get('Danish')).toBe('Denmark');
    expect(gazetteer.organisations.get('U.N.')).toBe('United Nations');
  });
});

describe('a file of names', () => {
  it('is refused with the section that it lacks', () => {
    const text = readFileSync('public/gazetteer-en.txt', 'utf8').replace('# towns', '# villages');
    expect(parseGazetteer(text)).toEqual({ ok: false, error: { missing: 'towns' } });
  });
});
