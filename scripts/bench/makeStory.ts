const words =
  'the harbour opened at dawn and boats came in slowly with nets of cod while crews on the pier counted crates for buyers who waited in vans near a long grey shed'.split(
    ' ',
  );
const others = ['Ola Nes', 'Ida Lund', 'Eva Moen', 'Per Dahl'];

type Person = { readonly id: string; readonly name: string };
type Named = { readonly person: Person; readonly start: number; readonly end: number };

/** The entity to be highlighted: one mention per paragraph. */
export const subject = { id: 'ada', name: 'Ada Berg' };

/** Words per paragraph, names included. */
const paragraphWords = 100;

/**
 * A story file of about `count` words: in each paragraph of 100 the subject and one other person are named once, at varying
 * positions. Deterministic.
 */
export function makeStory(id: string, count: number) {
  const people: Person[] = [subject, ...others.map((name, at) => ({ id: `other-${at + 1}`, name }))];
  const body = [];
  const mentions = [];
  for (let at = 0; at < Math.round(count / paragraphWords); at++) {
    const block = `p${at + 1}`;
    const other = people[1 + (at % others.length)] ?? subject;
    const { text, spans } = writeParagraph(at, [subject, other]);
    body.push({ id: block, type: 'paragraph', text });
    for (const { person, start, end } of spans)
      mentions.push({ entity: person.id, block, start, end, quote: person.name, kind: 'name' });
  }
  return {
    version: 1,
    id,
    language: 'en',
    headline: `A harbour in ${count.toLocaleString('en')} words`,
    published: '2026-11-25',
    publisher: { name: 'The Test Desk' },
    rights: { copyrightNotice: 'Made for measuring.' },
    body,
    entities: people.map((person) => ({ ...person, kind: 'person' })),
    mentions,
  };
}

function writeParagraph(at: number, named: readonly Person[]): { text: string; spans: Named[] } {
  const wanted = paragraphWords - named.length * 2;
  const spans: Named[] = [];
  let text = 'Then';
  for (let word = 1; word < wanted; word++) {
    const person = named.find((_, index) => word === 10 + ((at * 7) % 30) + index * 40);
    if (person) {
      spans.push({ person, start: text.length + 1, end: text.length + 1 + person.name.length });
      text += ` ${person.name}`;
    }
    text += ` ${words[(at * 5 + word) % words.length]}`;
  }
  return { text: `${text}.`, spans };
}
