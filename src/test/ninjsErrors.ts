import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const fixture = (name: string) => JSON.parse(readFileSync(`src/test/fixtures/ninjs/${name}`, 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(fixture('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json#');
const validate = ajv.compile(fixture('ninjs-schema_3.1.json'));

/** The errors of an item by IPTC's own schema of ninjs 3.1. */
export function ninjsErrors(item: unknown): unknown {
  return validate(item) ? [] : validate.errors;
}
