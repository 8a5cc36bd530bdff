import { wordSet } from '../words/wordSet.ts';

/** Past forms that are no base form and no participle only: "went". */
export const pastForms = wordSet(
  'was were had did said told met took came went rose fell won lost began held made gave left saw sent found got ran led kept',
  'beat broke brought built bought caught fought grew knew paid sold shot spoke spent stood struck threw wrote woke drew flew',
  'drove chose tore slept became swept hung sank sang rang swam wore swore froze hid rode shook stole taught thought sought',
  'fled bled bred fed felt dealt dreamt leapt learnt burnt built bent lent meant heard hurled laid lay slid dug stuck swung won',
  'withdrew overthrew overcame oversaw undertook underwent arose awoke befell forgot forgave foresaw mistook outran rebuilt retold',
  'shone shrank sprang stank strode strove stung sunk clung crept knelt wept wept bit blew bore bound ate drank spun spat lit',
);

/** Participles that are no past form: they tell a tense only with the verb before them. */
export const participles = wordSet(
  'been done gone seen taken given known shown written driven spoken broken chosen fallen risen begun sung worn torn born frozen',
  'hidden stolen sworn thrown grown flown drawn beaten eaten forgotten forgiven shaken woken ridden withdrawn overthrown undertaken',
  'undergone arisen bitten blown borne proven sewn forbidden foreseen mistaken',
);

/** Verbs with one form for all tenses: "the mine shut", "voters cast". */
export const oneForm = wordSet(
  'shut spread cut hit put set let cost hurt quit beat split burst cast rid shed thrust upset',
);

/** Words that end in "ed" and are no verbs. */
export const noPast = wordSet(
  'need speed feed seed weed deed indeed hundred bed red wed naked sacred kindred embed exceed proceed succeed breed bleed heed',
  'greed creed reed steed unprecedented so-called infrared united biped shed aged compared based related dated entitled titled nicknamed',
);

/** Verbs in the present that announce what is on the calendar: "opens", "go to the polls". Base forms. */
const scheduled = wordSet(
  'open begin start close run meet vote play face go head travel return arrive leave depart resume host visit take come end expire',
  'launch appear hear decide fly kick conclude hold release publish retire turn celebrate mark reopen reconvene compete race sail',
  'tour perform air premiere speak address testify stand elect choose receive finish continue move join sit change fall land lift',
  'pay carry offer cost stay swear swim swap sign serve sell debut convene gather march strike walk welcome wrap rise reach rule rest report consider convene',
  'plan expect hope want intend aim need have do be',
);

/** "opens", "goes", "flies"; "opened" and "open" are other forms. */
export function isPresentSingular(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const stem = word.slice(0, -1);
  return (
    scheduled.has(stem) ||
    (word.endsWith('es') && scheduled.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && scheduled.has(`${word.slice(0, -3)}y`))
  );
}

export function isScheduledBase(word: string): boolean {
  return scheduled.has(word) && word !== 'be';
}

/** Before "to" and a verb, these place what the verb tells in the future: "agreed to meet again in November". */
export const beforeComing = wordSet(
  'agree agrees agreed agreeing plan plans planned planning expect expects expected hope hopes hoped hoping vow vows vowed promise',
  'promises promised pledge pledges pledged due set scheduled slated likely poised want wants wanted decide decides decided intend intends intended',
  'aim aims aimed ask asked asks order ordered orders invite invited invites need needs needed urge urged urges call calls called threaten',
  'threatens threatened propose proposes proposed prepare prepares prepared preparing vote voted offer offered offers',
  'deadline proposal bid intention ready able allowed allow allows',
  'forecast projected predicted bound about supposed going committed commit commits instructed told tells required requires sworn arrange arranged arranges advised warned',
);

/** Nouns before "to" and a verb: a decision to meet may have been carried out already. */
export const comingNouns = wordSet('decision deal agreement permission chance vote effort attempt');

/** Before "to" and a verb, these tell of something done: the tense is their own. */
export const beforeDone = wordSet(
  'manage managed fail failed fails begin began begins start started starts continue continued continues went help helped used had forced forces',
  'appear appears appeared seem seems seemed tend tends came come got happened proved return returned rose fell rush rushed went',
);

/** After "is" or "was", these place what follows in the future. */
export const beComing = wordSet(
  'set due expected scheduled slated planned likely forecast projected predicted going about poised to bound ready supposed hoping planning expecting preparing aiming hopeful',
);

/** With "for" and a date, these place the date in the future: "scheduled for Monday", "called a vote for June 20". */
export const forComing = wordSet(
  'set scheduled schedule schedules planned plan plans called call calls slated booked due expected timed organised organized arranged',
  'reserved pencilled earmarked proposed fixed announced announce',
);

/** With "to" or "until" and a date, these put something off to it. */
export const putOff = wordSet(
  'put moved move postponed postpone delayed delay rescheduled reschedule adjourned adjourn deferred defer pushed push extended extend',
  'brought suspended off back',
);

/** Words after which a word is a noun or adjective, not a verb: "the vote", "its planned visit". */
export const beforeNoun = wordSet(
  'the a an its his her their our my your this that these those no any some each every another such more most of in on at by for with',
  'from into over under about against between through during per several many few both all first second third last next new newly recently',
  "'s ’s two three four five six seven eight nine ten",
);

export const pronouns = wordSet('i we you they he she it who');
