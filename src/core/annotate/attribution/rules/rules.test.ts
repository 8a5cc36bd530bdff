import { describe, expect, it } from 'vitest';
import { sourcesIn, sourcesInHeadline } from '#test/sourcesIn.ts';

describe('who says so', () => {
  it.each([
    // A verb of saying with its subject before it, behind it, or on both sides of what is said.
    ['Mayor Ida Berg said the ferry would sail again.', 'official Ida Berg said'],
    ['The ferry is safe, the coast guard said.', 'official coast guard said'],
    ['The ferry sank, said Ida Berg, a nurse.', 'person Ida Berg said'],
    ['The quay will open, the board said, but only for ferries.', 'organisation board said'],
    ['Ida Berg told reporters that the crew was safe.', 'person Ida Berg said'],
    ['Ida Berg told Bo Lind, 44, of Hull, that the crew was safe.', 'person Ida Berg said'],
    ['Ida Berg, a nurse whose father, a pilot, died in 1974, said it was cold.', 'person Ida Berg said'],
    ['In Oslo, the harbour board said the quay was closed.', 'organisation harbour board said'],
    ['The harbour board on Friday said the quay was closed.', 'organisation harbour board said'],
    ['Scientists who were not in the study called it sound.', 'experts Scientists said'],
    ['Officials in Oslo believe the pump had failed.', 'official Officials in Oslo said'],
    [
      'Havnetidende Post reported on Tuesday, citing three sources, that the quay was sold.',
      'media Havnetidende Post reported',
    ],
    ['Experts warned the plan could fail.', 'experts Experts warned'],
    // Words that stand between the subject, the verb and what is said.
    ['Ida Berg said at an event in Oslo that “a bang” was heard.', 'person Ida Berg said'],
    ['The quay is safe, the board said in a June report.', 'organisation board said'],
    ['Ida Berg told the BBC’s “Today” programme that the crew was safe.', 'person Ida Berg said'],
    ['The mayor of Hull, Bo Lind, wrote on Telegram that the quay was safe.', 'official Bo Lind said'],
    ['Emails seen by the Guardian show the quay was sold.', 'document Emails seen by the Guardian reported'],
    ['The quay is safe, the board said in a news release.', 'organisation board said'],
    ['The quay is safe, port data show.', 'document port data reported'],
    ['A survey by the port found 62% of sailors backed a ban.', 'document survey by the port reported'],
    // Subjects of more than a noun.
    ['Advisers to the mayor say the quay is safe.', 'unnamed Advisers to the mayor said'],
    ['People close to her say that the quay is safe.', 'unnamed People close to her said'],
    ['Sources close to the talks said it was safe.', 'unnamed Sources close to the talks said'],
    ['Some say the quay is safe.', 'unnamed Some said'],
    ['Many of them say the quay is safe.', 'unnamed Many of them said'],
    ['The Times reported that the quay was sold.', 'media Times reported'],
    ['In Oslo, Ida Berg, a nurse, said it was late.', 'person Ida Berg said'],
    ['After leaving the court, Ida Berg, a nurse at the port, said it was late.', 'person Ida Berg said'],
    ['Another said the mayor had asked for options.', 'unnamed Another said'],
    ['“It is a tax,” says Jan Rosenow, a researcher.', 'person Jan Rosenow said'],
    [
      'A study by the Brenlo think tank found that it was late.',
      'document study by the Brenlo think tank reported',
    ],
    ['Ida Berg disputes that figure.', 'person Ida Berg denied'],
    ['Experts blame climate change and poorly built roads.', 'experts Experts said'],
    ['The Daily Courier claimed that he left.', 'media Daily Courier said'],
    // Verbs of asking, finding and promising.
    ['Lawmakers asked whether the quay was safe.', 'official Lawmakers said'],
    ['The quay was sold, the Guardian has learned.', 'media Guardian reported'],
    ['The mayor pointed out that the quay was safe, so boats could use it.', 'official mayor said'],
    ['The treaty states that no ship may pass.', 'document treaty said'],
    ['The mayor promised more money.', 'official mayor promised'],
    ['Organisers put the turnout at 20,000.', 'organisation Organisers said'],
    ['The mayor ruled out a second bridge.', 'official mayor denied'],
    [
      'A team calling itself the Herons said it had sunk the ferry.',
      'organisation team calling itself the Herons said',
    ],
    ['A militia claimed responsibility for the fire.', 'organisation militia said'],
    ['A sailor who went by the name Tolva denied that it sank.', 'unnamed sailor denied'],
    [
      'A survey published in 2019 put the cost of failed pumps at 9 million euros.',
      'document survey published in 2019 said',
    ],
    ['Divers believe the wreck lies in deep water.', 'unnamed Divers said'],
    ['The crew is safe, Ida Berg wrote on Telegram.', 'person Ida Berg said'],
    [
      'The board said that the leak in Norway could be stopped, but warned that time was short.',
      'organisation board said',
    ],
    ['The board said the mayor had left and warned that time was short.', 'organisation board said'],
    [
      'A note from the pilot, read to the board, said that nobody would be harmed.',
      'document note from the pilot said',
    ],
    ['The board claimed in a lawsuit filed on June 2 that the pump was weak.', 'organisation board said'],
    [
      'The news site HavneWatch, citing “friends,” had reported that the quay was sold.',
      'media HavneWatch reported',
    ],
    [
      'A draft dated June 4 and reviewed by the Times described the quay as weak.',
      'document draft dated June 4 and reviewed by the Times said',
    ],
    ['A diver who gave her name only as Tolva said the pump had failed.', 'unnamed diver said'],
    ['Speaking on the quay, Ida Berg said the pump had failed.', 'person Ida Berg said'],
    ['A majority of divers said they were tired.', 'unnamed majority of divers said'],
    ['Two divers, however, told Reuters that the pump had failed.', 'unnamed Two divers said'],
    [
      'An email to sailors, seen by the Echo, states that the quay is shut.',
      'document email to sailors said',
    ],
    ['Neighbours described armed men at the gate.', 'unnamed Neighbours said'],
    ['Asked who would pay, Ida Berg said nobody would.', 'person Ida Berg said'],
    // What is said in other ways than by a clause.
    ['A survey by the port found Lind leading by nine points.', 'document survey by the port reported'],
    ['The pilot recalled hearing a bang.', 'unnamed pilot said'],
    ['As Ida Berg put it, the quay is a sponge.', 'person Ida Berg said'],
    ['As Ida Berg put it to a class in Hull, “Nobody is late for the sea.”', 'person Ida Berg said'],
    ['The board put the toll closer to 40.', 'organisation board said'],
    ['Ida Berg hailed the quay as “a gift”.', 'person Ida Berg said'],
    ['Ida Berg thanked the divers for their “calm”.', 'person Ida Berg said'],
    ['Ida Berg scoffed at the figure.', 'person Ida Berg said'],
    ['The memo referred to sailors as “cargo”.', 'document memo said'],
    ['“Wet, cold, dark,” as Ida Berg puts it.', 'person Ida Berg said'],
    ['Police identified the sailor as Bo Lind, 51.', 'official Police said'],
    [
      'Old emails obtained by the Guardian show one diver suggested waiting.',
      'document Old emails obtained by the Guardian reported',
    ],
    ['Port data shows at least 14 ferries near the quay.', 'document Port data reported'],
    ['A draft seen by the Guardian proposes a second quay.', 'document draft seen by the Guardian said'],
    ['Norway’s embassy expressed “grave doubt”.', 'official Norway’s embassy said'],
    ['For Ida Berg, a diver at the port, the sale “smells of tar”.', 'person Ida Berg said'],
    ['Sailors are tired, Ida Berg, who heads a union in Hull, said by phone.', 'person Ida Berg said'],
    ['Asked who would pay, skipper Bo Lind shrugged: “Not me.”', 'person Bo Lind said'],
    ['Ida Berg was blunt: “It leaks.”', 'person Ida Berg said'],
    ['“Wear boots,” reads a notice sent to sailors on Friday.', 'document notice said'],
    [
      'The pumps are old, the Centers for Sea Safety and Repair says.',
      'organisation Centers for Sea Safety and Repair said',
    ],
    ['The quay was sold, The Harbour Post has learned.', 'publisher The Harbour Post reported'],
    ['The Guardian was the first to report the sale.', 'media Guardian reported'],
    ['Mayor Ida Berg spoke of “a long night”.', 'official Ida Berg said'],
    ['The union welcomed the sale.', 'organisation union said'],
    ['Ida Berg compared the quay to “a wet hat”.', 'person Ida Berg said'],
    ['In Ida Berg’s view, the quay is lost.', 'person Ida Berg said'],
    ['According to the mayor, the crew had argued.', 'official mayor said'],
    ['The board expects fares to rise.', 'organisation board said'],
    // Asides and participles between who speaks and the verb.
    [
      'Two sailors injured in the fire, who asked for tea, said a rope had snapped.',
      'unnamed Two sailors injured in the fire said',
    ],
    ['Two sailors speaking anonymously said a rope had snapped.', 'unnamed Two sailors said'],
    ['The news site HavneWatch, citing “friends,” said the quay was sold.', 'media HavneWatch said'],
    [
      'The daily Havneblad News, quoting a diver at the port, reported that it was sold.',
      'media Havneblad News reported',
    ],
    ['A sailor identified as Bo Lind said a rope had snapped.', 'person Bo Lind said'],
    [
      'Ida Berg, whose boats changed Norway, died in Hull on Monday, her son, Bo Lind, said.',
      'person Bo Lind said',
    ],
    // Other words than verbs.
    ['According to the harbour board, the quay is closed.', 'organisation harbour board said'],
    ['The quay, according to Havnen Shipping, will open in May.', 'organisation Havnen Shipping said'],
    // The verb says in what way.
    ['Ida Berg urged the board to open the quay.', 'person Ida Berg urged'],
    ['Ida Berg called for a new quay.', 'person Ida Berg urged'],
    ['Ida Berg denied that she had slept.', 'person Ida Berg denied'],
    ['Ida Berg promised to pay.', 'person Ida Berg promised'],
    ['The board warned of more storms.', 'organisation board warned'],
    ['Analysts speculate that the port will close.', 'experts Analysts speculated'],
    ['Ida Berg accused the board of waste.', 'person Ida Berg said'],
    // Sources inside sources: the outermost.
    ['The pilot said the mayor had lied, the board said.', 'organisation board said'],
    ['Officials were quoted by Xinhua as saying that the pier was safe.', 'stateMedia Xinhua said'],
    ['Officials were quoted as saying that the pier was safe.', 'official Officials said'],
  ])('is the source of the whole sentence: %s', (sentence, source) => {
    expect(sourcesIn(sentence)).toEqual([`${source}: ${sentence}`]);
  });

  it.each([
    'Nobody knows why the ferry sank.',
    'The court posted the matter to May for further hearing, as it had in March.',
    'The board did not say why the quay was closed.',
    'Ida Berg wants to sail again.',
    'Ida Berg expects to sail again.',
    'The move suggests that the port will close.',
    '“Smart” bins were sold to the city.',
    'A former officer who warned smugglers of raids was found guilty.',
    'The ferry has a report, a claim and a state of its own.',
    'A clerk in the port, Bo Lind, declared a state of emergency.',
    'The quay, first described by a monk, was closed.',
    'Ida Berg called an early meeting.',
    'Ida Berg called the police.',
    'Ida Berg thanked the divers.',
    'Police identified the rope.',
    'Ida Berg compared the two ropes.',
    'The club, by contrast, charged the board with waste.',
    'Mayor Ida Berg spoke of the quay.',
    'Ida Berg had a slogan: “Pumps for all.”',
    'Ida Berg wrote books: “Wet,” “Wetter.”',
    'For Norway, the ferry was “late”.',
    'As Ida Berg put it down, the box broke.',
    'Her letter referred to the report.',
    'The house rejected a motion by 201 votes to 199.',
    'Ida Berg offered no evidence.',
    'The consulate denied them a visa.',
    'Shares fell after the board announced the sale.',
    'Reuters could not independently confirm the toll.',
  ])('is not stated: %s', (sentence) => {
    expect(sourcesIn(sentence)).toEqual([`-: ${sentence}`]);
  });

  it.each([
    ['Ferry is safe, says mayor', 'official mayor said'],
    ['Mayor: Ferry is safe', 'official Mayor said'],
    ['Norway says ferry is safe', 'official Norway said'],
    ['Ferry Is Safe, Coast Guard Says', 'official Coast Guard said'],
    ['Study finds ferries sing in the dark', 'document Study reported'],
    ['Ferry was safe: mayor', 'official mayor said'],
    ['Ferry Was Safe: Coast Guard', 'official Coast Guard said'],
    ['Norway building second ferry: spy agency', 'official spy agency said'],
    ['Ferry was sold in March - sources', 'unnamed sources said'],
    ['Ferry was sold in March - Harbour News', '-'],
    ['Nine dead after ferry fire: divers', 'unnamed divers said'],
    ['Ferry firm misled crew, court rules', 'official court said'],
    ['Skipper escapes through hatch: port police', 'official port police said'],
    ['Five pictures of the quay: port police', '-'],
    ['How the ferry sank: Norway', '-'],
    ['Ferry back after storm', '-'],
  ])('is read in a headline: %s', (headline, source) => {
    expect(sourcesInHeadline(headline)).toEqual([`${source}: ${headline}`]);
  });

  it.each([
    ['The Harbour Post could not independently verify the video.', 'publisher The Harbour Post said'],
    ['A Harbour Post photographer on the quay saw three boats burn.', 'publisher The Harbour Post said'],
    ['An earlier version of this story gave a wrong year.', 'publisher The Harbour Post said'],
  ])('is the publisher of itself: %s', (sentence, source) => {
    expect(sourcesIn(sentence)).toEqual([`${source}: ${sentence}`]);
  });
});

it.each([
  'A court heard that the pilot had slept.',
  'The jury was told that the pilot had slept.',
  'The pilot had slept, the inquest heard.',
  'Ida Berg put the kettle on at 9.',
  'Police put two men at the gate.',
  'Neither the board nor the mayor said who would pay.',
  'No official said the quay was safe.',
  'Had the mayor said it was safe, nobody would have left.',
  '“It leaks again,” some of them read.',
])('no source is stated by who only listens or acts, or says nothing: %s', (sentence) => {
  expect(sourcesIn(sentence)).toEqual([`-: ${sentence}`]);
});

it('a paper that was seen by another is the source, not who wrote it', () => {
  expect(
    sourcesIn('“It leaks,” clerk Bo Lind wrote, according to a copy of the memo seen by the Times.'),
  ).toEqual([
    'document copy of the memo said: “It leaks,” clerk Bo Lind wrote, according to a copy of the memo seen by the Times.',
  ]);
});

describe('a sentence with several sources', () => {
  it.each([
    [
      'The court scolded the port for failing to pay families hurt by the crane, observing that it was late.',
      [
        '-: The court scolded the port for failing to pay families hurt by the crane,',
        'official court said: observing that it was late.',
      ],
    ],
    [
      'The quay is old, and the mayor says it is safe.',
      ['-: The quay is old,', 'official mayor said: and the mayor says it is safe.'],
    ],
    [
      'After the storm hit the coast, the harbour board said the quay was closed.',
      [
        '-: After the storm hit the coast,',
        'organisation harbour board said: the harbour board said the quay was closed.',
      ],
    ],
    [
      'The board closed the quay and warned that more storms were coming.',
      ['-: The board closed the quay', 'organisation board warned: and warned that more storms were coming.'],
    ],
    [
      'The mayor said the quay was closed but the pilot said it was open.',
      [
        'official mayor said: The mayor said the quay was closed',
        'unnamed pilot said: but the pilot said it was open.',
      ],
    ],
    [
      'The board said the quay was weak but did not give a reason.',
      ['organisation board said: The board said the quay was weak', '-: but did not give a reason.'],
    ],
    [
      'The board closed the quay, triggering speculation that it would be sold.',
      ['-: The board closed the quay,', '- speculated: triggering speculation that it would be sold.'],
    ],
    [
      'Ida Berg of the small regional Brenlo Party gave no date, saying that it was early.',
      [
        '-: Ida Berg of the small regional Brenlo Party gave no date,',
        'person Ida Berg said: saying that it was early.',
      ],
    ],
    [
      'The board gave a gale warning in June and said boats could leave.',
      ['-: The board gave a gale warning in June', 'organisation board said: and said boats could leave.'],
    ],
    [
      'Ida Berg left the quay, saying that it was cold.',
      ['-: Ida Berg left the quay,', 'person Ida Berg said: saying that it was cold.'],
    ],
  ])('is cut where they meet: %s', (sentence, clauses) => {
    expect(sourcesIn(sentence)).toEqual(clauses);
  });

  it('stays whole for one source, with all that is coordinated in what it says', () => {
    const sentence = 'The agency said the ferry left on Monday and the crew was greeted with flags.';
    expect(sourcesIn(sentence)).toEqual([`organisation agency said: ${sentence}`]);
  });
});

describe('a quotation', () => {
  it('is the speaker’s before and behind the tag, as long as it goes on', () => {
    expect(sourcesIn('“We waited. Nobody came,” Ida Berg said. “We sang.” The tug came at noon.')).toEqual([
      'person Ida Berg said: “We waited.',
      'person Ida Berg said: Nobody came,” Ida Berg said.',
      'person Ida Berg said carried: “We sang.”',
      '-: The tug came at noon.',
    ]);
  });

  it('goes on in the next paragraph only if it was left open', () => {
    const first = '“It was cold,” Ida Berg said. “We sang.';
    expect(sourcesIn(first, '“Then the tug came.”')[2]).toBe(
      'person Ida Berg said carried: “Then the tug came.”',
    );
    expect(sourcesIn(`${first}”`, '“Then the tug came.”')[2]).toBe('-: “Then the tug came.”');
  });

  it('that ends with a full stop is not the next speaker’s', () => {
    expect(sourcesIn('“We sang. Nobody came.” The board said the quay was closed.')).toEqual([
      '-: “We sang.',
      '-: Nobody came.”',
      'organisation board said: The board said the quay was closed.',
    ]);
  });

  it('that ends with a question mark belongs to the tag behind it', () => {
    expect(sourcesIn('“Is it safe?” Ida Berg asked.')).toEqual([
      'person Ida Berg said: “Is it safe?”',
      'person Ida Berg said: Ida Berg asked.',
    ]);
  });
});
