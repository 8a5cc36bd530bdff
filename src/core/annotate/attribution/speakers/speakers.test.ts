import { describe, expect, it } from 'vitest';
import { annotatedStory, sourcesIn } from '#test/sourcesIn.ts';

const sourceOf = (...paragraphs: readonly string[]) =>
  sourcesIn(...paragraphs)
    .at(-1)
    ?.split(': ')[0];

it('“the 31-year-old” is who the sentence before is about', () => {
  expect(sourceOf('Bo Lind agreed. “It hurts,” the 31-year-old said.')).toBe('person Bo Lind said');
});

describe('who replies', () => {
  it.each([
    ['Bo Lind asked Ida Berg why the check was late.', 'person Ida Berg said'],
    ['Ida Berg was asked by the board why it was late.', 'person Ida Berg said'],
  ])('is who was asked, and not who asks: %s', (asked, source) => {
    expect(
      sourceOf(
        'Ida Berg, a nurse, and Bo Lind, her boss, met.',
        `${asked} “I was called away,” she replied.`,
      ),
    ).toBe(source);
  });

  it('is nobody for sure if the story does not say who was asked', () => {
    expect(
      sourceOf('Bo Lind was there.', 'Ida Berg asked why it was late. “I was away,” she replied.'),
    ).not.toContain('Ida Berg');
  });
});

describe('the kind of a source', () => {
  it.each([
    ['State media reported that the pier was rebuilt.', 'stateMedia State media reported'],
    ['Xinhua said the pier was rebuilt.', 'stateMedia Xinhua said'],
    ['The newspaper Havnetidende said the pier was rebuilt.', 'media Havnetidende said'],
    ['France said it would send a tug.', 'official France said'],
    ['Prosecutors said the pilot had slept.', 'official Prosecutors said'],
    ['Judge Ida Berg said the pilot had slept.', 'official Ida Berg said'],
    ['Former mayor Ida Berg said the pilot had slept.', 'person Ida Berg said'],
    ['The mayor’s office said the quay was closed.', 'official mayor’s office said'],
    ['A spokesman for the ministry said the quay was closed.', 'official spokesman for the ministry said'],
    ['A spokesman for the company said the quay was closed.', 'organisation spokesman for the company said'],
    ['The ministry’s report found that the pump had failed.', 'document ministry’s report reported'],
    [
      'An audit published on Monday found that the pump had failed.',
      'document audit published on Monday reported',
    ],
    ['Many outside experts say the port may close.', 'experts outside experts said'],
    ['Witnesses said they saw smoke.', 'unnamed Witnesses said'],
    [
      'Officials familiar with the plan said the quay was sold.',
      'official Officials familiar with the plan said',
    ],
    ['A source close to the board said the quay was sold.', 'unnamed source close to the board said'],
    ['The two countries said they would build a bridge.', 'official The two countries said'],
    ['Tass news agency said the pier was rebuilt.', 'stateMedia TASS said'],
    ['Norway’s Joint Chiefs of Staff said the pier was rebuilt.', 'official Joint Chiefs of Staff said'],
    ['Unicef said the pier was rebuilt.', 'organisation UNICEF said'],
    ['Ofcom said the pier was rebuilt.', 'organisation Ofcom said'],
    ['HarbourWatch said the pier was rebuilt.', 'organisation HarbourWatch said'],
    ['The fishermen’s leader, Bo Lind, said the pier was rebuilt.', 'person Bo Lind said'],
    ['Norwegian leader Bo Lind said the pier was rebuilt.', 'official Bo Lind said'],
    ['Brazil’s leader said the pier was rebuilt.', 'official Brazil’s leader said'],
    ['The WHO’s envoy in Oslo, Bo Lind, a Dane, said it was rebuilt.', 'official Bo Lind said'],
    ['The ship’s owner, Brenlo Lines, said the pier was rebuilt.', 'organisation Brenlo Lines said'],
    ['Bloomberg News first reported the sale.', 'media Bloomberg News reported'],
    ['The pier is old, according to data from the port.', 'document data from the port said'],
    ['Its president, Bo Lind, said the pier was rebuilt.', 'person Bo Lind said'],
    ['A Home Office spokesperson said that £29m was paid.', 'official Home Office spokesperson said'],
    ['The Muslim Council of Norway said the pier was rebuilt.', 'organisation Muslim Council of Norway said'],
    ['Hull council leader Bo Lind said the pier was rebuilt.', 'official Bo Lind said'],
    ['Consumer advocates said the pier was rebuilt.', 'unnamed Consumer advocates said'],
    ['The prosecution said the pilot had slept.', 'official prosecution said'],
    ['A think tank said the pier was rebuilt.', 'organisation think tank said'],
    ['Paramedics said he had slept.', 'unnamed Paramedics said'],
    ['Brenlo Nordic, which makes pumps, said it was rebuilt.', 'organisation Brenlo Nordic said'],
    ['Secretary of State Bo Lind said it was rebuilt.', 'official Bo Lind said'],
    ['An FBI agent testified that the pilot had slept.', 'official FBI agent said'],
    ['According to police, Bo Lind had slept.', 'official police said'],
    ['Bo Lind, president of Dockers Local 7, said it was rebuilt.', 'person Bo Lind said'],
    ['Bo Lind, the president of France, said it was rebuilt.', 'official Bo Lind said'],
    ['Activist Bo Lind said it was rebuilt.', 'person Bo Lind said'],
    ['The founder agreed, according to a regulatory filing.', 'document regulatory filing said'],
    ['“Somebody listened,” said its chairman, Jan Boomhouwer.', 'person Jan Boomhouwer said'],
    ['“It squeaks,” fumed Dad-of-three Bo Lind.', 'person Bo Lind said'],
    ['Her allies said the pier was rebuilt.', 'unnamed Her allies said'],
    ['The party newspaper Granma said the pier was rebuilt.', 'stateMedia Granma said'],
    ['The U.S. Central Command said the pier was rebuilt.', 'official U.S. Central Command said'],
    ['Bo Lind, head of the works council, said it was rebuilt.', 'person Bo Lind said'],
    [
      'The Northern Fisheries Council, a charity, said the pier was rebuilt.',
      'organisation Northern Fisheries Council said',
    ],
    ['Norway’s National Water Agency said the pier was rebuilt.', 'official National Water Agency said'],
    ['Neighbouring Norway said the pier was rebuilt.', 'official Norway said'],
    ['The Press Association reported that the pier was rebuilt.', 'media Press Association reported'],
    [
      'Tolva Brenlo Ferrix, the district’s bookkeeper, said it was rebuilt.',
      'person Tolva Brenlo Ferrix said',
    ],
    ['The fair’s promoter, Tolva Ferrix, said it was rebuilt.', 'person Tolva Ferrix said not sure'],
    ['The fair’s promoter, Bo Lind, said it was rebuilt.', 'person Bo Lind said'],
    [
      'A club representing police officers said the pier was rebuilt.',
      'organisation club representing police officers said',
    ],
    [
      'Observers from the World Sailing Federation said it was fair.',
      'organisation Observers from the World Sailing Federation said',
    ],
    ['Her main rival, former central banker Ida Berg, said it was rebuilt.', 'person Ida Berg said'],
    ['Bo Lind, the husband of Mayor Ida Berg, said it was rebuilt.', 'person Bo Lind said'],
    ['Critics of Mayor Ida Berg said it was rebuilt.', 'unnamed Critics of Mayor Ida Berg said'],
    ['Bank of Norway Governor Ida Berg said it was rebuilt.', 'person Ida Berg said'],
    ['Her office said the pier was rebuilt.', 'official Her office said'],
    ['Its lead author, Ida Berg of Hull University, said it was rebuilt.', 'person Ida Berg said'],
    ['The Greens said the pier was rebuilt.', 'organisation Greens said'],
    ['The fire service said the pier was rebuilt.', 'official fire service said'],
    ['The World Water Programme said the pier was rebuilt.', 'organisation World Water Programme said'],
    ['A sheriff’s officer, who requested anonymity, said he had slept.', 'unnamed sheriff’s officer said'],
    [
      'An aide to Mayor Ida Berg, who was not authorised to speak, said he left.',
      'unnamed aide to Mayor Ida Berg said',
    ],
    ['A rep for Ida Berg said the pier was rebuilt.', 'unnamed rep for Ida Berg said'],
    ['Arsenal president Bo Lind said the pier was rebuilt.', 'person Bo Lind said'],
    ['Danish president Bo Lind said the pier was rebuilt.', 'official Bo Lind said'],
    ['“It is late,” said K.L. Ferrix, who teaches law.', 'person K.L. Ferrix said'],
    ['The sale is off, minutes of the meeting show.', 'document minutes of the meeting reported'],
    ['L’Équipe said the pier was rebuilt.', 'media L’Équipe said'],
    ['Taoiseach Bo Lind said the pier was rebuilt.', 'official Bo Lind said'],
    ['The EPA said it was rebuilt. An agency spokesman said it was late.', 'official agency spokesman said'],
    ['Delegates from Hull said the pier was rebuilt.', 'unnamed Delegates from Hull said'],
    ['Norway’s bishops’ conference said it was rebuilt.', 'organisation Norway’s bishops’ conference said'],
    ['Norway’s Daily Nation said the pier was rebuilt.', 'media Daily Nation said'],
    ['Her agent, the Dane Bo Lind, said the pier was rebuilt.', 'person Bo Lind said'],
    ['The National Ferry Safety Board said it was rebuilt.', 'official National Ferry Safety Board said'],
    ['The authors found that the pump had failed.', 'experts authors reported'],
    ['Broadcaster Havn Sport said the pier was rebuilt.', 'media Havn Sport said'],
    ['An editorial urges ministers to rebuild the pier.', 'document editorial urged'],
    ['It is late, according to Rescue the Sailors.', 'organisation Rescue the Sailors said'],
    ['The consultancy Brenlo said the pier was rebuilt.', 'organisation Brenlo said'],
    ['General manager Ida Berg said the pier was rebuilt.', 'person Ida Berg said'],
    ['A Raffles Hotel spokeswoman said it was rebuilt.', 'organisation Raffles Hotel spokeswoman said'],
    ['A White House spokeswoman said it was rebuilt.', 'official White House spokeswoman said'],
    ['The Hull Sailors’ Organization said it was rebuilt.', 'organisation Hull Sailors’ Organization said'],
    // A single unknown word may be anybody.
    ['Brenlo said the pier was rebuilt.', 'person Brenlo said not sure'],
    // So may two of them, unless the last is a word for a trade.
    ['Tolva Ferrix said the pier was rebuilt.', 'person Tolva Ferrix said not sure'],
    ['Tolva Marine said the pier was rebuilt.', 'organisation Tolva Marine said'],
    ['Tolva Ferrix, a diver, said the pier was rebuilt.', 'person Tolva Ferrix said'],
    ['Her barrister, Ida Berg KC, told the court that she was ill.', 'person Ida Berg said'],
  ])('is told by the words for it: %s', (sentence, source) => {
    expect(sourceOf(sentence)).toBe(source);
  });

  it('is the one that the reader gave to it', () => {
    const { sources } = annotatedStory(['Havnen Shipping said the quay was closed.'], undefined, [
      { label: 'havnen shipping', kind: 'document' },
    ]);
    expect(sources).toMatchObject([{ label: 'Havnen Shipping', kind: 'document' }]);
  });
});

describe('a pronoun', () => {
  it.each([
    [['Ida Berg was on board. She said it was cold.'], 'person Ida Berg said'],
    [['Ida Berg met Bo Lind. “It was cold,” Berg said.', 'She said they sang.'], 'person Ida Berg said'],
    [['Spokeswoman Ida Berg met the envoy, Bo Lind. He said it was cold.'], 'official Bo Lind said not sure'],
    [
      ['The harbour board closed the quay, the mayor said. It added that more storms were coming.'],
      '- said not sure',
    ],
    [
      ['The harbour board said the quay was closed. It added that more storms were coming.'],
      'organisation harbour board said',
    ],
    [
      ['The quay is weak, said Bo Lind, a diver. One customer said it shook. “I ran,” he said.'],
      'unnamed One customer said',
    ],
    [['Bo Lind’s family said he dived. They said he sang.'], 'unnamed Bo Lind’s family said'],
    [['Ida Berg met Bo Lind. They ate. He said it was cold.'], 'person Ida Berg said not sure'],
    [['“Is it cold?” Ida Berg asked Bo Lind. “No,” he said.'], 'person Ida Berg said not sure'],
    [
      ['The union said 40 would go. The board said nine. It said the rest would stay.'],
      'organisation union said not sure',
    ],
    [
      ['The Danish coast guard said it was late. Two were hurt, it said.'],
      'official Danish coast guard said',
    ],
    [['The coastguard said it was late. Two were hurt, it said.'], 'official coastguard said'],
    [['Ida Berg sat down. In her view, the quay was lost.'], 'person Ida Berg said'],
    [['Experts say the port may close. They say the quay is weak.'], 'experts Experts said'],
    [['A tug came. He said it was cold.'], '- said not sure'],
    [['Alex Lind called her a liar. She said it was cold.'], 'person Alex Lind said not sure'],
    [['Ida Berg won. “It was cold,” the mother-of-two said.'], 'person Ida Berg said'],
  ])('is whoever it means on plain grammar: %s', (paragraphs, source) => {
    expect(sourceOf(...paragraphs)).toBe(source);
  });
});

describe('a nationality or an age', () => {
  it.each([
    ['Ida Berg won. “It was cold,” the Irish left-hander said.', 'person Ida Berg said'],
    ['Ida Berg won. “It was cold,” said the Dane.', 'person Ida Berg said'],
    ['Ida Berg won. “It was cold,” said the Scot.', 'person Ida Berg said'],
    ['Ida Berg won. “It was cold,” the Ohio Republican said.', 'person Ida Berg said'],
    [
      'Ida Berg beat Bo Lind. “It was cold,” the Danish striker said.',
      'unnamed Danish striker said not sure',
    ],
    ['Bo Lind’s boat sank. “It was cold,” the Danish skipper said.', 'unnamed Danish skipper said not sure'],
    ['A Dutch diver left. Ida Berg won. The Dutch diver said it was cold.', 'unnamed Dutch diver said'],
    ['Ida Berg won. “It was cold,” the 34-year-old diver said.', 'person Ida Berg said'],
    ['Ida Berg won. The Irish woman said it was cold.', 'unnamed Irish woman said'],
  ])('is the one person told of just before: %s', (paragraph, source) => {
    expect(sourceOf(paragraph)).toBe(source);
  });
});

describe('a description', () => {
  it.each([
    ['Transport Minister Ida Berg opened the quay. The minister said it was cold.', 'official Ida Berg said'],
    ['Transport Minister Ida Berg left, but the minister said it was cold.', 'official Ida Berg said'],
    ['The newspaper Havnetidende said it was cold. The paper said it was late.', 'media Havnetidende said'],
    ['Ministers Ida Berg and Bo Lind met. The minister said it was cold.', 'official minister said'],
    [
      'Officials were quoted by Xinhua as saying it was cold. The agency said more storms were coming.',
      'stateMedia Xinhua said',
    ],
  ])('is somebody named only if nobody else can be meant: %s', (paragraph, source) => {
    expect(sourceOf(paragraph)).toBe(source);
  });
});

describe('the list of sources', () => {
  it('has each once, with an id of its own and the entity that it is', () => {
    const { sources, attributions } = annotatedStory([
      'Ida Berg said it was cold. “Very,” Berg said. Experts say it was not. Other experts say it was. The experts said so.',
    ]);
    expect(sources).toEqual([
      { id: 'ida-berg', kind: 'person', label: 'Ida Berg', entities: ['ida-berg'] },
      { id: 'experts', kind: 'experts', label: 'Experts' },
      { id: 'other-experts', kind: 'experts', label: 'Other experts' },
    ]);
    expect(attributions.map(({ source }) => source)).toEqual([
      undefined,
      'ida-berg',
      'ida-berg',
      'experts',
      'other-experts',
      undefined,
    ]);
  });
});
