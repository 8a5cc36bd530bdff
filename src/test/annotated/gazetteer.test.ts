import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '#core/annotate/gazetteer.ts';
import { shippedGazetteer } from './shippedGazetteer.ts';

describe('the gazetteer that ships', () => {
  const gazetteer = shippedGazetteer();

  // brotli at quality 11 takes seconds on a busy machine.
  it('is less than 200 kB compressed', { timeout: 60_000 }, () => {
    expect(brotliCompressSync(readFileSync('public/gazetteer-en.txt')).length).toBeLessThan(200_000);
  });

  it('names the source of each list', () => {
    expect(gazetteer.attribution.join(' ')).toMatch(/GeoNames.*CC BY 4\.0.*WordNet.*Census/);
  });

  it.each([
    ['Moscow', { name: 'Moscow', kind: 'town', country: 'RU', coordinates: [37.6, 55.8], metropolis: true }],
    ['U.S.', { name: 'United States', kind: 'country', country: 'US' }],
    ['Turkey', { name: 'Turkey', kind: 'country', country: 'TR' }],
    ['Middle East', { name: 'Middle East', kind: 'region' }],
  ])('has the place %s', (name, place) => {
    expect(gazetteer.places.get(name)).toEqual(place);
  });

  it('has the country of an adjective and other names of an organisation', () => {
    expect(gazetteer.adjectives.get('Danish')).toBe('Denmark');
    expect(gazetteer.organisations.get('U.N.')).toBe('United Nations');
  });
});

describe('a gazetteer file', () => {
  it('is rejected with the name of a missing section', () => {
    const text = readFileSync('public/gazetteer-en.txt', 'utf8').replace('# towns', '# villages');
    expect(parseGazetteer(text)).toEqual({ ok: false, error: { missing: 'towns' } });
  });
});
