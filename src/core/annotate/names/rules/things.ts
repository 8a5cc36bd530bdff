import { thingTails } from '../../words/heads.ts';
import { wordSet } from '../../words/wordSet.ts';
import { type Rule, readAs, wordBefore } from '../rule.ts';

export const stormWords = /^(?:Storm|Hurricane|Typhoon|Cyclone)$/;

/** "Hurricane Odile": a storm. */
export const namedStorm: Rule = {
  name: 'named storm',
  read(part) {
    const { words, from, to } = part;
    if (to - from !== 2 || !stormWords.test(words[from] ?? '')) return undefined;
    return readAs('thing', 'named storm', 3, { from: from + 1, to });
  },
};

const vesselNouns = wordSet(
  'ferry ship vessel boat tanker freighter trawler frigate destroyer cruiser corvette battleship warship carrier yacht',
  'sloop schooner steamer liner tugboat tug barge lifeboat submarine icebreaker minesweeper dredger catamaran',
  'USS HMS HMCS HMAS INS MV MS MT SS RMS RV USNS USCGC',
);

/** "the ferry Aurora", "USS Cole": the word before the name gives its kind. */
export const vessel: Rule = {
  name: 'vessel',
  read(part, look) {
    const { words, from, to } = part;
    const prefixed = vesselNouns.has(words[from] ?? '') && to - from > 1;
    if (!prefixed && !vesselNouns.has(wordBefore(part))) return undefined;
    const first = words[prefixed ? from + 1 : from] ?? '';
    // "the ship Ukraine bought", "the tanker Danish owners sold".
    if (look.adjective(first) || look.place(first)?.kind === 'country') return undefined;
    return readAs('thing', 'vessel', 3, part);
  },
};

/** "Paris Agreement", "Battle of Actium", "World Cup": agreements, events, awards and the like. */
export const thingByItsWords: Rule = {
  name: 'word for a thing',
  read(part, look) {
    const { words, from, to } = part;
    // "World War II"
    const last = words[/^[IVX]+$/.test(words[to - 1] ?? '') ? to - 2 : to - 1] ?? '';
    const isNamed =
      to - from > 1 &&
      thingTails.has(last) &&
      !(to - from === 2 && look.isGiven(words[from] ?? '') && look.isFamily(last));
    const opens =
      /^(?:Battle|Treaty|Siege|Order|Convention|War|Declaration|Protocol|Edict|Peace)$/.test(
        words[from] ?? '',
      ) && words[from + 1] === 'of';
    return isNamed || opens ? readAs('thing', 'word for a thing', 2, part) : undefined;
  },
};
