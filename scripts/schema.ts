import { writeFile } from 'node:fs/promises';
import { toJsonSchemaText } from './jsonSchema.ts';

const file = new URL('../public/schema/story-1.schema.json', import.meta.url);

await writeFile(file, toJsonSchemaText());
console.log('public/schema/story-1.schema.json is up to date');
