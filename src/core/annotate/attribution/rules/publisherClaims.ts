import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';

/** What the story says of itself: what it could not see or verify, and what it has corrected. */
const notices: readonly RegExp[] = [
  /\b(?:could|can|was|were|is|are|has|have|had)(?:n['’]t|\s?not)(?:\s(?:be|been|able to|yet)){0,3}\s(?:independently|immediately)\s(?:be\s)?(?:verif(?:y|ied)|confirm(?:ed)?|authenticat(?:e|ed)|corroborat(?:e|ed)|establish(?:ed)?)/i,
  /\b(?:could|can)(?:n['’]t|\s?not)\sbe\s(?:verified|authenticated|corroborated)\b/i,
  /\b(?:journalists|reporters)\s(?:were|was)\s(?:not|n['’]t)\s(?:given access|allowed|permitted|admitted)\b/i,
  /^this (?:story|article|report|version|headline) (?:has been|was|corrects|updates)\b/i,
  /^an earlier version (?:of this (?:story|article)|(?:also )?(?:mis\w+|gave|said|incorrectly|wrongly))\b/i,
];

/** Agencies whose stories others print, under their name in byline or dateline. */
const agencies = ['ap', 'associated press', 'reuters', 'afp', 'agence france-presse'];

/** `publisher`: what it calls itself, with the words of its byline and dateline. */
export function publisherClaims(publisher: string): (reading: Reading) => readonly Claim[] {
  const words = publisher.toLowerCase();
  const [name = ''] = words.replace(/^the /, '').split('\n');
  const names = new Set([name, ...agencies.filter((agency) => new RegExp(`\\b${agency}\\b`).test(words))]);
  return (reading) => {
    const { sentence, speech } = reading;
    const { block, start, end, tokens } = sentence;
    const text = block.text.slice(start, end);
    const match = notices
      .map((pattern) => pattern.exec(text))
      .find((found) => found !== null && isOwn(text.slice(0, found.index), found[0], names));
    const own = match ? undefined : ownWords(text, names);
    const cue = match
      ? { start: start + match.index, end: start + match.index + match[0].length }
      : own && { start, end: start + own };
    const at = cue ? tokens.findIndex((token) => token.start >= cue.start) : -1;
    if (!cue || speech[at]) return [];
    return [
      {
        sentence,
        rule: 'the publisher of itself',
        stance: 'said',
        force: 'claims',
        isPublisher: true,
        cue,
        contents: [],
        place: 'main',
        scope: { start: startOfClause(reading, at), end },
      },
    ];
  };
}

/** "AFP could not independently confirm it" is a notice of AFP, "it could not be confirmed" one of the story. */
function isOwn(before: string, words: string, names: ReadonlySet<string>): boolean {
  if (/\b(?:be|been|were|was|is|are)\b/i.test(words)) return true;
  const subject = before
    .replace(/^.*(?:,|\b(?:but|and))\s/s, '')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');
  return /^(?:|it|we|this \w+|(?:journalists|reporters))$/.test(subject) || names.has(subject);
}

/** UTF-16: the words of "Reuters could not confirm", "The Herald has learned", "AP reporters saw" at the start of a sentence. */
function ownWords(text: string, names: ReadonlySet<string>): number | undefined {
  const found =
    /^(?:(?:the|an?|two|three)\s)?([\p{L}. -]{2,40}?)\s(?:(?:journalists?|reporters?|correspondents?|photographers?)\s(?:(?:at|in|on|near|inside|outside)\s(?:the\s)?[\p{L}-]{2,30}\s)?)?(?:could not \w+|couldn['’]t \w+|was unable to \w+|(?:has|have) (?:seen|learned|reviewed|verified)|saw|heard|witnessed|counted|reviewed|verified)\b/iu.exec(
      text,
    );
  return found && names.has((found[1] ?? '').toLowerCase()) ? found[0].length : undefined;
}

/** Behind another clause the notice begins at its joint: "Lind said he was there, but this could not be verified". */
function startOfClause({ low, classes, sentence }: Reading, at: number): number {
  for (let i = at; i > 0; i--) {
    const isJoint = /^(?:but|and|which|although|though)$/.test(low[i] ?? '') && low[i - 1] === ',';
    if (isJoint && classes.slice(0, i).includes('cue')) return sentence.tokens[i]?.start ?? sentence.start;
  }
  return sentence.start;
}
