import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchemaText } from './jsonSchema.ts';

describe('the published schema', () => {
  it('is what the code’s schema says today (npm run schema writes it)', () => {
    expect(readFileSync('public/schema/story-1.schema.json', 'utf8')).toBe(toJsonSchemaText());
  });

  it('has an id that is no one’s address', () => {
    expect(JSON.parse(toJsonSchemaText()).$id).toBe('urn:lede:story:1');
  });

  it('lets fields through that it does not know', () => {
    expect(toJsonSchemaText()).not.toContain('additionalProperties');
  });
});
