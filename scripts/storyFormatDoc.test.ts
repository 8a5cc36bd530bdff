import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../src/core/story/parseStory.ts';
import { toJsonSchemaText } from './jsonSchema.ts';

const page = readFileSync('docs/story-format.md', 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json));

type Schema = { readonly [key: string]: unknown };

/** Every field name and every fixed value in the schema, at any depth. */
function wordsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, enum: values, ...rest } = schema as Schema;
  const names = properties && typeof properties === 'object' ? Object.keys(properties) : [];
  const fixed = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  const fields = properties && typeof properties === 'object' ? Object.values(properties) : [];
  return [...names, ...fixed, ...wordsOf(fields), ...wordsOf(Object.values(rest))];
}

describe('the page on the story format', () => {
  it('has a valid example', () => {
    expect(examples).toHaveLength(1);
    const parsed = parseStory(examples[0]);
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  it('is right about the minimum', () => {
    const { version, id, language, headline, publisher, rights, body } = examples[0];
    expect(parseStory({ version, id, language, headline, publisher, rights, body }).ok).toBe(true);
    const { required } = JSON.parse(toJsonSchemaText());
    const names = ['version', 'id', 'language', 'headline', 'publisher', 'rights', 'body'];
    expect(required).toEqual(names);
  });

  it('names every field and every fixed value of the schema', () => {
    const missing = [...new Set(wordsOf(JSON.parse(toJsonSchemaText())))].filter(
      (word) => !page.includes(`\`${word}\``),
    );
    expect(missing).toEqual([]);
  });
});
