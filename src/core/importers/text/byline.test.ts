import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { importText, sentences } from '#test/importText.ts';
import { bareByline } from './bareByline.ts';
import { splitByline } from './byline.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Ana Wu, and Jo Lind;', ['Ana Wu', 'Jo Lind']],
    ['Ana Wu; Jo Lind & Kit Larsen', ['Ana Wu', 'Jo Lind', 'Kit Larsen']],
    ['Ida Holm, Coastwire', ['Ida Holm']],
    ['By Ida Holm, Coast News', ['Ida Holm']],
    ['Ida Holm, Harbour Post, and Jo Lind, Coastwire', ['Ida Holm', 'Jo Lind']],
    ['Ida Holm, Marine Reporter', ['Ida Holm']],
    ['Ida Holm, PhD', ['Ida Holm']],
    ['Ana Wu, Jo Lind, Nairobi', ['Ana Wu', 'Jo Lind']],
    ['Ana Wu, Jo Lind, Pelle', ['Ana Wu', 'Jo Lind', 'Pelle']],
    ['By Madonna, London', ['Madonna']],
    ['By Ritu, Bhopal', ['Ritu']],
    ['Ritu, New Delhi', ['Ritu']],
    ['By Ana Wu and Jo Lind, New Delhi', ['Ana Wu', 'Jo Lind']],
    ['By Ana Wu, Springfield, Ill.', ['Ana Wu']],
    ['By Ana Wu, Lyon, France, and Jo Lind, Oslo', ['Ana Wu', 'Jo Lind']],
    ['By Ana Wu in Bhopal', ['Ana Wu']],
    ['Ana Wu and Marine Desk', ['Ana Wu', 'Marine Desk']],
    ['Coast News', ['Coast News']],
    ['김하나, 박두리', ['김하나', '박두리']],
    ['Madonna, Ana Wu', ['Madonna', 'Ana Wu']],
    ['Andy Anders', ['Andy Anders']],
  ])('are people and desks: %s', (byline, names) => {
    expect(splitByline(byline)).toEqual(names);
  });

  it.each([
    ['Ana Wu,', 'Ana Wu'],
    ['and Jo Lind;', 'Jo Lind'],
    ['Ana Wu and', 'Ana Wu'],
    ['By: Ana Wu |', 'Ana Wu'],
    ['Yvonne Etten', 'Yvonne Etten'],
  ])('stand without what joins them to others: %s', (text, name) => {
    expect(bareByline(text)).toBe(name);
  });

  it.each(['and , ', 'Ana Wu, ', ' ;', ' and'])('are found in time proportional to the line: %j', (unit) => {
    expectLinear(unit, 24_000, (size) => unit.repeat(size / unit.length), splitByline);
  });
});

describe('a page whose byline is one name and a place', () => {
  it.each([
    ['By Ritu', 'Ritu'],
    ['By Madonna, London', 'Madonna'],
    ['By Ritu, Bhopal', 'Ritu'],
    ['By Ana Wu, Nairobi', 'Ana Wu'],
    ['By Ana Wu, Springfield, Ill.', 'Ana Wu'],
  ])('has that author, and no place as author or publisher: %s', (line, name) => {
    const lines = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const header = `<header><h1>Ferry returns</h1><div class="byline">${line}</div></header>`;
    for (const source of [
      `<html><body><article><h1>Ferry returns</h1><p>${line}</p>${lines}</article></body></html>`,
      `<html><body>${header}<article>${lines}</article></body></html>`,
      `Ferry returns\n\n${line}\n\n${sentences.join('\n\n')}`,
    ]) {
      const { story } = importText(source);
      expect([story.byline, story.publisher.name]).toEqual([name, 'Publisher not given']);
    }
  });
});

describe('a plain text with name and organisation at its top', () => {
  it.each(['By Ida Holm, Coastwire', 'Ida Holm, Coastwire'])('%s', (line) => {
    const { story } = importText(`Ferry returns\n\n${line}\n\n${sentences.join('\n\n')}`);
    expect([story.byline, story.publisher.name]).toEqual(['Ida Holm', 'Coastwire']);
  });

  it('keeps the byline as printed if someone else publishes', () => {
    const item = {
      uri: 'x',
      headline: 'Ferry',
      byline: 'Ida Holm, Coastwire',
      source: 'The Gull',
      body_text: sentences[0],
    };
    expect(importText(JSON.stringify(item)).story.byline).toBe('Ida Holm, Coastwire');
  });
});
