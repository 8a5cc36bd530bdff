import { toJsonSchema } from '@valibot/to-json-schema';
import { storyFileSchema } from '../src/core/story/schema.ts';

/**
 * The schema as JSON Schema, for editors and for newsrooms that use other languages. Shape only: rules between fields, such as
 * a quote equalling its text, are beyond JSON Schema (see parseStory.ts).
 */
export function toJsonSchemaText(): string {
  const { $schema, ...rest } = toJsonSchema(storyFileSchema, {
    ignoreActions: ['brand'], // brands exist only in TypeScript
    // The only check that is a function; JSON Schema gets its message as a description.
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
