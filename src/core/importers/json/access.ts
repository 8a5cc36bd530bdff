/** Safe access to unknown JSON: only own properties count, so `__proto__` and `constructor` are ordinary names. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field's text, trimmed; undefined if it isn't text or is empty. */
export function textField(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = field(value, name);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return undefined;
}

/** A value or an array of values as an array; many formats allow either. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
