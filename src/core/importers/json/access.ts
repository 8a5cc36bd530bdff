/** Unknown JSON, looked at safely: only own properties count, so `__proto__` and `constructor` are names like any. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field's text, trimmed; undefined where it is none or empty. */
export function textField(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = field(value, name);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return undefined;
}

/** One or many of a thing as a list; many formats write either. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
