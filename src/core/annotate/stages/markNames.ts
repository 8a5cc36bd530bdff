import type { Stage } from '../draft.ts';
import { type FoundName, findNames } from '../names/findNames.ts';
import { isAcronym } from '../resolve/initials.ts';

/** Names in the text, and initials that begin a longer name: "U.N." inside "U.N. Security Council". */
export const markNames: Stage = {
  name: 'names',
  run(draft) {
    const names = findNames(draft.sentences, draft.gazetteer, draft.ownNames);
    return { ...draft, names: names.flatMap((name) => [name, ...initialsInside(name, draft.gazetteer)]) };
  },
};

function initialsInside(name: FoundName, gazetteer: Parameters<typeof findNames>[1]): readonly FoundName[] {
  const { sentence, piece } = name;
  const [word = '', token] = [sentence.words[piece.from], sentence.tokens[piece.from]];
  if (piece.to - piece.from < 2 || !token || !isAcronym(word) || piece.kind === 'person') return [];
  const kind = gazetteer.organisations.has(word)
    ? 'organisation'
    : gazetteer.places.has(word)
      ? 'place'
      : undefined;
  if (!kind) return [];
  const inner = { ...piece, to: piece.from + 1, kind, rule: 'initials at the start of a name' } as const;
  return [{ ...name, piece: inner, text: word, end: token.end }];
}
