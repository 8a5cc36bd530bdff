/** A storage for tests without a document. */
export function fakeStorage(entries: Readonly<Record<string, string>> = {}): Storage {
  const storage: Record<string, unknown> = { ...entries };
  Object.defineProperties(storage, {
    getItem: { value: (key: string) => storage[key] ?? null },
    setItem: { value: (key: string, value: string) => Object.assign(storage, { [key]: value }) },
    removeItem: { value: (key: string) => delete storage[key] },
    clear: {
      value: () => {
        for (const key of Object.keys(storage)) delete storage[key];
      },
    },
  });
  return storage as unknown as Storage; // only the members in use
}
