import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { importText } from '#test/importText.ts';
import { annotate } from '../annotate.ts';

/** The events of a paragraph published on Wednesday, 12 June 2024. */
function eventsIn(paragraph: string): readonly string[] {
  const { story } = importText(`The harbour opens\n\n${paragraph}`);
  const dated = { ...story, language: 'en', published: '2024-06-12' };
  const { timeline } = annotate(dated, shippedGazetteer(), '2026-11-28').story;
  return (timeline?.events ?? []).map(({ when, title }) => `${when}: ${title}`);
}

describe('the title of an event', () => {
  it.each([
    [
      'The council on Friday, 7 June, heard a day of arguments.',
      '2024-06-07: The council heard a day of arguments',
    ],
    [
      'On Tuesday, the council announced that the bridge would close.',
      '2024-06-11: The council announced that the bridge would close',
    ],
    [
      'In its report on Thursday, the institute revealed a leak.',
      '2024-06-06: In its report, the institute revealed a leak',
    ],
    [
      'The first launch from the site was in December 2023.',
      '2023-12: The first launch from the site was in December 2023',
    ],
    [
      'The sides only agreed to meet again in November.',
      '2024-11: The sides only agreed to meet again in November',
    ],
    ['Police said the ferry sank on Monday off the coast.', '2024-06-10: The ferry sank off the coast'],
    [
      'May 31, 1964: The stadium was hosting a rally for peace.',
      '1964-05-31: The stadium was hosting a rally for peace',
    ],
    [
      'They hope to launch it by the end of the year, which will need money.',
      '2024-12: They hope to launch it by the end of the year, which will need money',
    ],
  ])('is a clause of the story’s words that stands by itself: %s', (text, title) => {
    expect(eventsIn(text)).toEqual([title]);
  });

  it('has the subject that two verbs share, but never turns a passive round', () => {
    expect(eventsIn('The council met on Monday and will vote on Friday.')).toEqual([
      '2024-06-10: The council met',
      '2024-06-14: The council will vote',
    ]);
    expect(eventsIn('Heid was sentenced to death and executed on July 6, 1999 in Leeds.')).toEqual([
      '1999-07-06: Heid was executed in Leeds',
    ]);
  });

  it('is the same for two dates that are listed', () => {
    expect(eventsIn('The pump had failed on 29 May and again on 3 June.')).toEqual([
      '2024-05-29: The pump had failed',
      '2024-06-03: The pump had failed',
    ]);
  });

  it.each([
    [
      'The airliner that crashed near Bergen in January was old.',
      '2024-01: The airliner crashed near Bergen',
    ],
    [
      'It is the worst loss since 1968, when eight paintings were cut from their frames.',
      '1968: Eight paintings were cut from their frames',
    ],
    ['The ship sank at 6:52 p.m. on Saturday, June 1.', '2024-06-01: The ship sank at 6:52 p.m.'],
    [
      'Kandy had beaten Jaffna in Thursday’s semi-final.',
      '2024-06-06: Kandy had beaten Jaffna in Thursday’s semi-final',
    ],
    [
      'The bridge will stay closed until at least July.',
      '2024-07: The bridge will stay closed until at least July',
    ],
    ['Its next meeting is on Oct. 22.', '2024-10-22: Its next meeting is on Oct. 22'],
    ['Classes resume on Thursday, said Ana Roe, a teacher.', '2024-06-13: Classes resume on Thursday'],
    [
      'The following year, on 19 March, troops entered the city.',
      '2024-03-19: The following year troops entered the city',
    ],
  ])('has the subject and date of its own clause: %s', (text, title) => {
    expect(eventsIn(text)).toEqual([title]);
  });

  it.each([
    ['Police said a man shot two people on Monday.', '2024-06-10: A man shot two people, police said'],
    [
      'The jury heard that the treasurer, Ana Roe, took the money in May.',
      '2024-05: The treasurer, Ana Roe, took the money, the jury heard',
    ],
    [
      'A driver hit two children on Sunday, the mayor said.',
      '2024-06-09: A driver hit two children, the mayor said',
    ],
    ['Coastwire reported the ferry sank on Monday.', '2024-06-10: The ferry sank'],
  ])('keeps who says so of a person: %s', (text, title) => {
    expect(eventsIn(text)).toEqual([title]);
  });

  it('is the whole sentence where a clause of it would mislead', () => {
    expect(eventsIn('The jury heard about money that the treasurer moved on Thursday.')).toEqual([
      '2024-06-06: The jury heard about money that the treasurer moved on Thursday',
    ]);
  });
});

describe('an event that lasts', () => {
  it.each([
    ['Ana Roe ran the port from 2010 to 2022.', '2010/2022: Ana Roe ran the port from 2010 to 2022'],
    [
      'The cup will be played from July 3 to 9 in Leeds.',
      '2024-07-03/2024-07-09: The cup will be played from July 3 to 9 in Leeds',
    ],
    ['The fair runs June 14-16 at the quay.', '2024-06-14/2024-06-16: The fair runs June 14-16 at the quay'],
  ])('has both its ends: %s', (text, title) => {
    expect(eventsIn(text)).toEqual([title]);
  });
});

describe('no event', () => {
  it.each([
    'The 2018 contract is still in force.',
    'Families of victims of the 1989 disaster have waited long.',
    'The firm was worth $6 billion in 2023.',
    'Exports fell 4% in April.',
    'The market is held every Monday.',
    'The lake freezes in January every year.',
    'The mayor said on Tuesday that she was glad.',
    'The court did not rule on Monday.',
    'If she wins in November, taxes will fall.',
    'The union has sued to keep the ban from taking effect July 1.',
    'Batches printed in 2014 contain the error.',
    'The ceremony was due to begin on 10 June.',
    'As of May, 22 ports were open.',
    'The council meets every second Monday.',
    'In the 1980s, the disease killed thousands of people a year.',
    'Thefts rose by a fifth in 2015.',
    'The port handled 13.8 million tonnes in 2017.',
    'They may march on Saturday if they wish.',
    'An earlier version of this story, sent on Monday, misspelled a name.',
  ])('is made of a name, a state, a figure, a habit, speech or what did not happen: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
