import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';

/** What the story says of itself: what it could not see or verify, and what it has corrected. */
const notices: readonly RegExp[] = [
  /\b(?:could|can|was|were|is|are|has|have|had)(?:n['’]t|\s?not)(?:\s(?:be|been|able to|yet))*\s(?:independently|immediately)\s(?:be\s)?(?:verif(?:y|ied)|confirm(?:ed)?|authenticat(?:e|ed)|corroborat(?:e|ed)|establish(?:ed)?)/i,
  /\b(?:could|can)(?:n['’]t|\s?not)\sbe\s(?:verified|authenticated|corroborated)\b/i,
  /\b(?:journalists|reporters)\s(?:were|was)\s(?:not|n['’]t)\s(?:given access|allowed|permitted|admitted)\b/i,
  /^this (?:story|article|report|version|headline) (?:has been|was|corrects|updates)\b/i,
  /^an earlier version of this (?:story|article)\b|^an earlier version (?:also )?(?:mis|gave|said|incorrectly|wrongly)/i,
];

/** `names`: what the publisher is called. */
export function publisherClaims(names: readonly string[]): (reading: Reading) => readonly Claim[] {
  const itself = names.map((name) => name.toLowerCase());
  return ({ sentence, low, classes, speech }) => {
    const text = sentence.block.text.slice(sentence.start, sentence.end);
    const match = notices.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    const at = match ? sentence.start + match.index : startOfOwn(text, itself, sentence.start);
    if (at === undefined) return [];
    const token = sentence.tokens.findIndex(({ start }) => start >= at);
    if (token === -1 || speech[token]) return [];
    const end = sentence.end;
    const start = sentence.start;
    const isMain = !classes.slice(0, token).includes('cue') || low.slice(0, token).includes('but');
    if (!isMain) return [];
    const cueEnd = match ? at + match[0].length : end;
    return [
      {
        sentence,
        rule: 'the publisher of itself',
        stance: 'said',
        force: 'claims',
        isPublisher: true,
        cue: { start: at, end: cueEnd },
        contents: [{ start, end }],
        place: 'main',
        scope: { start, end },
      },
    ];
  };
}

/** "Reuters could not confirm", "The Herald has learned", "AP reporters saw": UTF-16 in the block. */
function startOfOwn(text: string, names: readonly string[], offset: number): number | undefined {
  const found =
    /^(?:the\s)?([\p{L}. ]{2,40}?)\s(?:(?:journalists?|reporters?)\s)?(?:could not|couldn['’]t|was unable to|has not been able to|(?:has|have) (?:seen|learned|reviewed|verified)|saw|reviewed|verified)\s/iu.exec(
      text,
    );
  const name = found?.[1]?.toLowerCase();
  return found && name !== undefined && names.includes(name) ? offset : undefined;
}
