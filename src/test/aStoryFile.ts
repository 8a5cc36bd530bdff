/**
 * A small valid story file, for tests to change one thing at a time. Plain JSON values without types, since parsers are
 * tested with invalid files.
 */
export function aStoryFile(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'ferry',
    language: 'en',
    headline: 'Ferry Aurora runs aground off Bergen',
    published: '2024-03-05',
    timeZone: 'Europe/Oslo',
    publisher: { name: 'The Harbour Post' },
    dateline: { text: 'BERGEN, Norway', place: 'bergen' },
    rights: { copyrightNotice: '© 2024 The Harbour Post' },
    body: [
      { id: 'p1', type: 'paragraph', text: 'The ferry Aurora ran aground on Monday, the coast guard said.' },
      { id: 'p2', type: 'heading', level: 2, text: 'No one hurt' },
      { id: 'p3', type: 'paragraph', text: 'Captain Ida Berg said the crew of the MS Aurora was safe.' },
      { id: 'map', type: 'figure', photo: 'chart' },
    ],
    contributors: [{ id: 'contributor-1', text: 'Ola Nes contributed.' }],
    links: [
      {
        id: 'link-1',
        text: 'More at example.org',
        marks: [{ start: 8, end: 19, type: 'link', href: 'https://example.org/' }],
      },
    ],
    photos: [
      {
        id: 'chart',
        kind: 'map',
        renditions: [{ file: 'photos/chart.png', width: 4, height: 3, type: 'image/png' }],
        alt: 'A chart of the fjord',
        caption: 'Where the Aurora struck. Handout picture.',
        credit: 'Map: The Harbour Post',
        notices: [{ kind: 'handout', start: 25, end: 41 }],
      },
    ],
    entities: [
      { id: 'aurora', kind: 'thing', name: 'Aurora' },
      {
        id: 'ida-berg',
        kind: 'person',
        name: 'Ida Berg',
        roles: [{ text: 'Captain', block: 'p3', start: 0, end: 7 }],
      },
      { id: 'bergen', kind: 'place', name: 'Bergen', parent: 'norway' },
      { id: 'norway', kind: 'place', name: 'Norway' },
      { id: 'coast-guard', kind: 'organisation', name: 'the coast guard' },
    ],
    mentions: [
      { entity: 'aurora', block: 'headline', start: 6, end: 12, quote: 'Aurora', kind: 'name' },
      { entity: 'aurora', block: 'p1', start: 10, end: 16, quote: 'Aurora', kind: 'name' },
      { entity: 'ida-berg', block: 'p3', start: 8, end: 16, quote: 'Ida Berg', kind: 'name' },
      { entity: 'aurora', block: 'caption-chart', start: 10, end: 16, quote: 'Aurora', kind: 'name' },
    ],
    places: [{ id: 'bergen', name: 'Bergen', coordinates: [5.32, 60.39], entity: 'bergen', basis: 'story' }],
    times: [{ block: 'p1', start: 32, end: 38, quote: 'Monday', when: '2024-03-04', from: 'published' }],
    timeline: {
      title: 'What happened',
      events: [
        {
          id: 'aground',
          when: '2024-03-04',
          title: 'The ferry runs aground',
          place: 'bergen',
          people: ['ida-berg'],
          status: 'reported',
          saidBy: 'coast-guard',
          basis: 'story',
          words: { block: 'p1', start: 32, end: 38, quote: 'Monday' },
          evidence: [
            {
              block: 'p1',
              start: 0,
              end: 61,
              quote: 'The ferry Aurora ran aground on Monday, the coast guard said.',
            },
          ],
        },
        {
          id: 'at-dawn',
          when: '2024-03-04',
          dayPart: 'morning',
          title: 'At dawn, by another account',
          status: 'happened',
          narrows: 'aground',
          basis: 'context',
          evidence: [{ source: 'Bergen Radio', url: 'https://example.org/dawn', published: '2024-03-05' }],
        },
      ],
      route: { places: ['bergen'] },
    },
    sources: [
      { id: 'coast-guard', kind: 'official', label: 'the coast guard', entities: ['coast-guard'] },
      { id: 'ida-berg', kind: 'person', label: 'Ida Berg', entities: ['ida-berg'] },
    ],
    attributions: [
      { block: 'p1', start: 0, end: 61, source: 'coast-guard', cue: { start: 40, end: 60 }, stance: 'said' },
      { block: 'p3', start: 0, end: 57, source: 'ida-berg', cue: { start: 8, end: 21 }, stance: 'said' },
    ],
    annotation: { by: 'editor', at: '2024-03-05' },
    ...changes,
  };
}
