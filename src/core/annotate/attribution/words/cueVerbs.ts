import type { Attribution } from '../../../story/story.ts';
import { wordSet } from '../../words/wordSet.ts';
import { formsOf, type VerbForm } from './inflect.ts';

/**
 * What may follow a verb of saying. `clause`: a clause with or without "that"; `that`: one with "that" only; `quote`: words in
 * quotation marks; `wh`: "whether", "how"; `noun`: a noun phrase; `to`: an infinitive; `object`: somebody and then an
 * infinitive ("urged Moscow to stop"); `hearer`: somebody and then a clause ("told reporters that"); `as`: somebody "as saying".
 */
export type Taking = 'clause' | 'that' | 'quote' | 'wh' | 'noun' | 'to' | 'object' | 'hearer' | 'as';
export type Stance = NonNullable<Attribution['stance']>;

/**
 * `claims`: what is said is told on its word; `judges`: a thing or person is judged or named in an act of speech
 * ("criticised"); `wishes`: what is told is a mind ("hopes to", "wants").
 */
export type Force = 'claims' | 'judges' | 'wishes';

/** One way to use a verb. */
export type Frame = { readonly takes: Taking; readonly stance: Stance; readonly force: Force };
export type CueVerb = {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  /** "called for", "warned of": what follows one of these is said. */
  readonly prepositions: ReadonlyMap<string, Frame>;
};

type Line = readonly [takes: string, stance: Stance, force: Force, lemmas: string];

/** Ordinary verbs of news English by what may follow them. */
const lines: readonly Line[] = [
  [
    'clause that quote wh',
    'said',
    'claims',
    'say add announce argue claim insist note state explain acknowledge admit contend maintain assert allege stress emphasize emphasise declare conclude believe remark observe reiterate recall reply respond confirm concede complain joke quip boast testify clarify disclose reveal write tweet suggest indicate recount confess counter comment mention relate affirm proclaim muse opine retort lament divulge reaffirm calculate',
  ],
  ['clause that wh quote', 'reported', 'claims', 'report find show'],
  ['clause that quote', 'speculated', 'claims', 'speculate suspect guess'],
  ['clause that quote', 'said', 'claims', 'estimate predict think forecast'],
  ['clause that quote', 'warned', 'claims', 'warn caution'],
  ['clause that quote', 'promised', 'claims', 'promise vow pledge swear guarantee'],
  ['that quote', 'denied', 'claims', 'deny'],
  [
    'quote',
    'said',
    'claims',
    'continue go echo shout yell scream exclaim chant cry ask wonder laugh read begin chime intone interject sing call describe blast fume sigh rage gush moan groan whisper mutter murmur bellow chuckle grumble',
  ],
  [
    'that quote',
    'said',
    'claims',
    'post hold assess submit aver rule argue charge accept agree point signal stipulate imply demonstrate illustrate prove fear worry repeat testify marvel doubt',
  ],
  ['wh', 'said', 'claims', 'ask question inquire narrate'],
  ['quote', 'reported', 'claims', 'learn'],
  ['that', 'said', 'claims', 'decide determine decree'],
  ['that', 'said', 'wishes', 'learn hear understand realize realise feel know'],
  ['that quote', 'urged', 'claims', 'recommend demand propose request insist urge'],
  ['that', 'said', 'wishes', 'hope wish expect'],
  ['hearer', 'said', 'claims', 'tell inform remind assure notify advise convince'],
  ['hearer', 'warned', 'claims', 'warn'],
  ['hearer', 'promised', 'claims', 'promise'],
  ['object', 'urged', 'claims', 'urge ask tell call press warn advise beg implore encourage exhort'],
  ['to', 'promised', 'claims', 'promise vow pledge swear offer threaten'],
  ['to', 'said', 'claims', 'claim'],
  ['as', 'said', 'claims', 'quote cite'],
  ['to', 'said', 'wishes', 'want hope wish expect propose'],
  ['object', 'said', 'wishes', 'want expect'],
  ['noun', 'denied', 'claims', 'deny dispute'],
  ['noun', 'promised', 'claims', 'promise pledge offer'],
  ['noun', 'said', 'claims', 'announce allege acknowledge confirm disclose'],
  ['noun', 'urged', 'claims', 'demand urge recommend'],
  ['noun', 'reported', 'claims', 'report'],
  ['noun', 'said', 'claims', 'predict estimate put forecast'],
  [
    'noun',
    'said',
    'judges',
    'accuse criticize criticise praise blame condemn dismiss reject call describe denounce blast slam attack defend mock question cite mention propose tout hail applaud decry deride ridicule chastise lambast slam label characterize characterise portray liken underscore outline emphasize stress reiterate explain discuss oppose echo lament bemoan protest detail dub brand commend laud welcome thank congratulate discount downplay rebuke contradict rebuke reference recount suggest express identify compare claim voice declare signal note',
  ],
];

/** Verb, prepositions, stance and force. */
const withPreposition: readonly (readonly [string, string, Stance, Force])[] = [
  ['call', 'for on upon', 'urged', 'claims'],
  ['appeal', 'for to', 'urged', 'claims'],
  ['plead', 'for', 'urged', 'claims'],
  ['ask', 'for', 'urged', 'claims'],
  ['argue', 'for against', 'said', 'claims'],
  ['warn caution', 'of about against', 'warned', 'claims'],
  ['complain', 'of about', 'said', 'claims'],
  ['speak', 'of about', 'said', 'judges'],
  ['point', 'out', 'said', 'judges'],
  ['claim', 'responsibility', 'said', 'claims'],
  ['rule', 'out', 'denied', 'claims'],
  ['boast brag', 'of about', 'said', 'claims'],
  ['apologize apologise', 'for', 'said', 'judges'],
  ['insist', 'on', 'said', 'claims'],
  ['rail protest', 'against', 'said', 'judges'],
  ['object', 'to', 'said', 'judges'],
  ['refer', 'to', 'said', 'judges'],
  ['lash', 'out', 'said', 'judges'],
  ['agree disagree', 'with on', 'said', 'judges'],
  ['worry fret', 'about', 'said', 'wishes'],
  ['hint scoff', 'at', 'said', 'judges'],
  ['elaborate comment', 'on', 'said', 'judges'],
  ['joke muse', 'about', 'said', 'judges'],
  ['testify', 'about to', 'said', 'claims'],
  ['report write tweet', 'on about of', 'reported', 'judges'],
];

const verbs: ReadonlyMap<string, CueVerb> = toVerbs();

function toVerbs(): ReadonlyMap<string, CueVerb> {
  const frames = new Map<string, Frame[]>();
  const prepositions = new Map<string, Map<string, Frame>>();
  for (const [taken, stance, force, lemmas] of lines)
    for (const lemma of wordSet(lemmas))
      for (const takes of taken.split(' ') as readonly Taking[])
        frames.set(lemma, [...(frames.get(lemma) ?? []), { takes, stance, force }]);
  for (const [lemmas, words, stance, force] of withPreposition)
    for (const lemma of wordSet(lemmas)) {
      const own = prepositions.get(lemma) ?? new Map<string, Frame>();
      for (const word of wordSet(words)) own.set(word, { takes: 'noun', stance, force });
      prepositions.set(lemma, own);
    }
  return new Map(
    [...new Set([...frames.keys(), ...prepositions.keys()])].map((lemma) => [
      lemma,
      { lemma, frames: frames.get(lemma) ?? [], prepositions: prepositions.get(lemma) ?? new Map() },
    ]),
  );
}

export type VerbWord = { readonly verb: CueVerb; readonly form: VerbForm };

const byForm: ReadonlyMap<string, VerbWord> = new Map(
  [...verbs.values()].flatMap((verb) => formsOf(verb.lemma).map(([word, form]) => [word, { verb, form }])),
);

/** The verb of saying that a word in lower case is a form of. */
export function cueVerbOf(word: string): VerbWord | undefined {
  return byForm.get(word);
}
