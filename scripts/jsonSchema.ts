import { toJsonSchema } from '@valibot/to-json-schema';
import { storyFileSchema } from '../src/core/story/schema.ts';

/**
 * The published form of the one schema, for editors and for newsrooms that write in other languages.
 * Shape only: that a quote equals its text, or that an id exists, JSON Schema can't say (see parseStory.ts).
 */
export function toJsonSchemaText(): string {
  const { $schema, ...rest } = toJsonSchema(storyFileSchema, {
    ignoreActions: ['brand'], // brands are for TypeScript alone
    // The one check that is a function: its message is all that JSON Schema can carry.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check'
        ? { ...jsonSchema, description: 'A date in EDTF (ISO 8601-2), as precise as its source' }
        : undefined,
  });
  const schema = {
    $schema,
    $id: 'urn:lede:story:1',
    title: 'Lede story file, version 1',
    description:
      'One news story with its pictures, people, places, dates and sources. See docs/story-format.md.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
