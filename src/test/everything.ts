import { openDatabase } from '#data/database.ts';

export async function emptyDatabase(): Promise<void> {
  const database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((name) => database.clear(name)));
}

/** The search index can be made anew from the texts. */
const derived = ['search', 'unsearched'];

/** All that a reader has in the database, a list per store, with files as text, for comparison. */
export async function everything(): Promise<unknown> {
  const database = await openDatabase();
  const names = [...database.objectStoreNames].filter((name) => !derived.includes(name));
  return readable(await Promise.all(names.map((name) => database.getAll(name))));
}

async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `${value.type} ${await value.text()}`;
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, item]) => [key, await readable(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
