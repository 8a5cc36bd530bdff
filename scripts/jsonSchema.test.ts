import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchemaText } from './jsonSchema.ts';

describe('the published schema', () => {
  it('is up to date with the code’s schema (npm run schema writes it)', () => {
    expect(readFileSync('public/schema/story-1.schema.json', 'utf8')).toBe(toJsonSchemaText());
  });

  it('has an id under a domain that can’t exist', () => {
    expect(JSON.parse(toJsonSchemaText()).$id).toBe('urn:lede:story:1');
  });

  it('allows unknown fields', () => {
    expect(toJsonSchemaText()).not.toContain('additionalProperties');
  });
});
