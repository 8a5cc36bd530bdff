/**
 * Runs in a page of the site: fills the library with `count` synthetic stories, starting at number `from`. All words come
 * from a list of 4,000 with realistic frequencies: a word is in few stories, a prefix in many. `paragraphs` of about 80
 * words each.
 */
export async function saveStories({
  count,
  from = 0,
  paragraphs = 5,
}: {
  count: number;
  from?: number;
  paragraphs?: number;
}): Promise<void> {
  const places = ['Kirkwall', 'Tromsø', 'Ålesund', 'Leith', 'Oban', 'São Miguel'];
  const starts = 'ba be bo ca co da de fa fe ga ha la le ma me na pa po ra re sa se ta te va wa'.split(' ');
  const ends = 'ber con dal der fin gan kel lam len mer nor per ran rin son tal ter tin van ver'.split(' ');
  const last = ['', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'ful'];
  // Deterministic: a linear congruential generator (Numerical Recipes).
  let seed = 12345 + from;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const word = () => pick(starts) + pick(ends) + pick(last);
  const words = (many: number) => Array.from({ length: many }, word).join(' ');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lede');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['stories', 'texts', 'originals'], 'readwrite');
  for (let number = from; number < from + count; number += 1) {
    const id = `made-${number}`;
    const body = Array.from({ length: paragraphs }, (_, at) => ({
      id: `p${at + 1}`,
      type: 'paragraph',
      text: `${pick(places)} ${words(80)}.`,
    }));
    const headline = `Night ferry ${number} to ${pick(places)}: ${words(4)}`;
    const published = `2026-${String(1 + next(11)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const file = {
      version: 1,
      id,
      language: 'en',
      headline,
      published,
      publisher: { name: 'Harbour Gazette' },
      rights: { copyrightNotice: 'Made for measuring.' },
      body,
    };
    const card = {
      id,
      language: 'en',
      direction: 'ltr',
      headline,
      headlineNames: [],
      published,
      publisher: 'Harbour Gazette',
      place: undefined,
      photo: undefined,
      names: 9,
      events: 4,
      pictures: 0,
      paragraphs: body.map(({ id }) => id),
      minutes: 2,
    };
    const report = { format: 'html', characters: 1, kept: 1, dropped: [], guessed: [], unused: [] };
    transaction.objectStore('stories').put({
      id,
      card,
      addedAt: Date.UTC(2026, 9, 1) + number * 60_000,
      bytes: 4000,
      format: 'html',
      names: 'marked',
    });
    transaction.objectStore('texts').put({ id, file });
    transaction.objectStore('originals').put({ id, files: [], report, remote: [] });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
