import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import type { NameKind } from '../names/piece.ts';
import { groupNames } from './groupNames.ts';

const group = (...uses: readonly (readonly [NameKind, string])[]) =>
  groupNames(
    uses.map(([kind, text]) => ({ kind, text })),
    shippedGazetteer(),
  );

describe('names of the same entity', () => {
  it('never match Kim Tong-hyung with Kim Jong Un', () => {
    const [leader, short, writer] = group(
      ['person', 'Kim Jong Un'],
      ['person', 'Kim'],
      ['person', 'Kim Tong-hyung'],
    );
    expect(short?.key).toBe(leader?.key);
    expect(writer?.key).not.toBe(leader?.key);
  });

  it('match the short name in a headline with the full name after it', () => {
    const [headline, body] = group(['person', 'Putin'], ['person', 'Vladimir Putin']);
    expect(headline).toMatchObject({ key: body?.key, reference: 'short' });
  });

  it('are unsure if another person with that family name was named in between', () => {
    const [, before, , after] = group(
      ['person', 'Ilse Verhaegen'],
      ['person', 'Verhaegen'],
      ['person', 'Pieter Verhaegen'],
      ['person', 'Verhaegen'],
    );
    expect([before?.sure, after?.sure]).toEqual([true, false]);
    expect(after?.name).toBe('Ilse Verhaegen');
  });

  it('match initials, even with a typo, but not initials of another name', () => {
    const found = group(
      ['organisation', 'Flemish Port Authority'],
      ['organisation', 'FPAB'],
      ['organisation', 'Korean Central News Agency'],
      ['organisation', 'KCNA'],
      ['organisation', 'KCNA'],
      ['organisation', 'KNCA'],
    );
    expect(found.map(({ name, reference }) => `${name}: ${reference}`)).toEqual([
      'Flemish Port Authority: name',
      'FPAB: name',
      'Korean Central News Agency: name',
      'Korean Central News Agency: abbreviation',
      'Korean Central News Agency: abbreviation',
      'Korean Central News Agency: typo',
    ]);
  });

  it('match an adjective, initials and half of a divided country with the country', () => {
    const found = group(
      ['place', 'South Korea'],
      ['adjective', 'South Korean'],
      ['place', 'South'],
      ['place', 'U.S.'],
      ['adjective', 'American'],
      ['place', 'West'],
    );
    expect(found.map(({ name, reference }) => `${name}: ${reference}`)).toEqual([
      'South Korea: name',
      'South Korea: adjective',
      'South Korea: short',
      'United States: abbreviation',
      'United States: adjective',
      'the West: name',
    ]);
  });

  it('match a company with and without its legal form', () => {
    const [long, short] = group(['organisation', 'Kestrel Foods PLC'], ['organisation', 'Kestrel']);
    expect(short?.key).toBe(long?.key);
  });
});
