import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of the suites: beside the project, or SUITES_DIR. */
const suitesDir = process.env.SUITES_DIR ?? '../shared/suites';

export function hasSuites(): boolean {
  return existsSync(suitesDir);
}

/** Whether the folder has a suite of this name. */
export function hasSuite(name: string): boolean {
  return existsSync(join(suitesDir, name));
}

/** A file of the suites, decompressed if its name ends in .gz. */
export function readSuite(path: string): Buffer {
  const bytes = readFileSync(join(suitesDir, path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

export function readSuiteJson<Value>(path: string): Value {
  return JSON.parse(readSuite(path).toString('utf8')) as Value;
}

export function listSuite(folder: string): readonly string[] {
  const root = join(suitesDir, folder);
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(suitesDir, join(entry.parentPath, entry.name)))
    .sort();
}
