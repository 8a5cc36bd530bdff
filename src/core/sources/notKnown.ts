import { groupBy } from '../groupBy.ts';
import { blocksInPageOrder } from '../story/blocks.ts';
import { given } from '../story/given.ts';
import type { PhotoId, Span, Story } from '../story/story.ts';
import { splitNewsSentences } from '../text/splitNewsSentences.ts';
import { type Claim, claimsOf } from './claims.ts';

/**
 * A sentence of the story that says what isn't known, verbatim. `part`: UTF-16 range in `text` of the words that say so.
 * `photos`: the pictures whose captions have it, or none for a sentence of the text.
 */
export type NotKnown = {
  readonly block: string;
  readonly text: string;
  readonly part: Span;
  readonly source: string | undefined;
  readonly photos: readonly PhotoId[];
};

const not =
  "(?:not|n[o’']t|never|yet to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|unable to|unwilling to)";
const now =
  '(?:\\s(?:immediately|yet|been|be|publicly|independently|fully|officially|immediately be|previously)){0,3}';
const withheld =
  '(?:disclos(?:e|ed|ing)|reveal(?:ed|ing)?|releas(?:e|ed) (?:the|any|further|more)|specif(?:y|ied|ying)|elaborat(?:e|ed|ing)|identif(?:y|ied)|nam(?:e|ed) (?:the|any)|giv(?:e|en) (?:a|any|further|more|other|details)|provid(?:e|ed) (?:any|further|more|details|evidence|proof)|comment(?:ed|ing)?|say (?:how|what|when|where|whether|who|why|if|which)|said (?:how|what|when|where|whether|who|why|if|which)|explain(?:ed)? (?:how|why|what)|confirm(?:ed)?|verif(?:y|ied)|authenticat(?:e|ed)|substantiat(?:e|ed)|establish(?:ed)?|determin(?:e|ed)|prov(?:e|ed|en)|made public)';

/** English words by which a sentence says that something isn't disclosed, verified, accessible, settled or sure. */
const signs: readonly RegExp[] = [
  new RegExp(`\\b(?:\\w{1,12}n[’']t|cannot|${not})${now}\\s${withheld}\\b`, 'iu'),
  new RegExp(
    `\\b(?:is|was|are|were|remain(?:s|ed)?|has been|have been|still)${now}\\s(?:unclear|unknown|uncertain|unverified|unconfirmed|undisclosed|disputed|in dispute|a mystery)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:is|was|are|were)(?:n[’']t| not)${now}\\s(?:clear|known|certain|available)\\b`, 'iu'),
  /\b(?:no|without) (?:independent|further|other|official|immediate) (?:confirmation|verification|details|information|word)\b/iu,
  new RegExp(
    `\\b(?:was|were|been|are|is)(?:n[’']t| not)${now}\\s(?:released|named|published|shared|given)\\b`,
    'iu',
  ),
  /\b(?:no|few|little) (?:details|information) (?:was|were|is|are|has been|have been)\b/iu,
  /\bno (?:independent |foreign |other |outside )?(?:journalists|reporters|observers|inspectors)\b.{0,60}\b(?:access|allowed|admitted|permitted)\b/iu,
  /\b(?:journalists|reporters|observers|inspectors|monitors|the media)\b.{0,40}\b(?:not|barred|banned|prevented|kept)\b.{0,40}\b(?:allowed|admitted|permitted|let|access|from|out|away)\b/iu,
  /\b(?:not|denied|refused|barred)\b.{0,40}\baccess\b/iu,
];

/**
 * What the story itself says isn't known: in page order, pictures first, each wording once. Words are only looked for in
 * English; in other languages there are the notices of the captions, and what the file has as speculation.
 */
export function notKnown(story: Story): readonly NotKnown[] {
  return [...inCaptions(story), ...inText(story)];
}

/** The notices of captions that say so: no access, and not verified. */
function inCaptions({ photos, publisher, sources }: Story): readonly NotKnown[] {
  const name = sources.find(({ kind }) => kind === 'publisher')?.label ?? given(publisher.name);
  const notices = photos.flatMap(({ id, caption, notices: all }) =>
    all
      .filter(({ kind }) => kind === 'access' || kind === 'unverified')
      .map(({ start, end }) => ({ id, text: caption.slice(start, end) })),
  );
  return [...groupBy(notices, ({ text }) => text)].map(([text, found]) => ({
    block: `caption-${found[0]?.id}`,
    text,
    part: { start: 0, end: text.length },
    source: name,
    photos: found.map(({ id }) => id),
  }));
}

function inText(story: Story): readonly NotKnown[] {
  const claims = claimsOf(story);
  const isEnglish = /^en\b/i.test(story.language);
  return blocksInPageOrder(story)
    .filter(({ region }) => region === 'body')
    .flatMap(({ id, text }) =>
      splitNewsSentences(text, story.language).flatMap((sentence): readonly NotKnown[] => {
        const inside = claims.filter(
          ({ attribution: { block, start, end } }) =>
            block === id && start < sentence.end && sentence.start < end,
        );
        const words = text.slice(sentence.start, sentence.end);
        const found = speculation(inside) ?? (isEnglish ? said(words, sentence.start, inside) : undefined);
        if (!found) return [];
        const { start, end } = found.span;
        const part = { start: start - sentence.start, end: end - sentence.start };
        return [{ block: id, text: words, part, source: found.source, photos: [] }];
      }),
    );
}

/** UTF-16 in the block. */
type Found = { readonly span: Span; readonly source: string | undefined };

/** "Foreign experts speculate …": the words of saying, since the rest is what they think. */
function speculation(claims: readonly Claim[]): Found | undefined {
  const claim = claims.find(({ attribution, isSure }) => isSure && attribution.stance === 'speculated');
  if (!claim) return undefined;
  const { start, end, cue } = claim.attribution;
  return { span: cue ?? { start, end }, source: claim.source?.label };
}

/** The clause that has the words, or the sentence where nothing is known of its clauses. */
function said(words: string, from: number, claims: readonly Claim[]): Found | undefined {
  const match = signs.map((sign) => sign.exec(words)).find((found) => found !== null);
  if (!match) return undefined;
  const at = from + match.index;
  const claim = claims.find(({ attribution: { start, end } }) => start <= at && at < end);
  const last = from + words.length;
  const span = {
    start: Math.max(from, claim?.attribution.start ?? from),
    end: Math.min(last, claim?.attribution.end ?? last),
  };
  return { span, source: claim?.isSure ? claim.source?.label : undefined };
}
