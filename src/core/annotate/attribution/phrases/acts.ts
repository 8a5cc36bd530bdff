import type { Reading } from '../reading.ts';
import { afterAdverbials } from './afterVerb.ts';
import { isEnd } from './clauseAhead.ts';
import { endOfPhrase } from './phraseEnd.ts';

/** "called an early meeting", "denied them a visa", "rejected a motion": done, not said. */
export function isAct(lemma: string, reading: Reading, p: number): boolean {
  const { low } = reading;
  const isSomebody = /^(?:him|her|them|us|me)$/.test(low[p] ?? '');
  if (lemma === 'deny') return isSomebody;
  if (lemma === 'put') return !isCount(reading, p);
  if (/^(?:reject|dismiss)$/.test(lemma)) return decided.test(low[endOfPhrase(reading, p) - 1] ?? '');
  // "offered no evidence", but "offered “full support”"
  if (lemma === 'offer')
    return !/^[“"‘']$/.test(low[p] ?? '') && !given.test(low[endOfPhrase(reading, p) - 1] ?? '');
  // "thanked the crew for their “calm”", but not "thanked the crew"
  if (/^(?:thank|compare)$/.test(lemma)) return !low.slice(p, p + 25).some((word) => /^[“"]$/.test(word));
  // "identified the sailor as Bo Lind", but not "identified the rope"
  if (lemma === 'identify') return low.slice(p, p + 12).indexOf('as') < 1;
  if (lemma !== 'call') return false;
  const last = endOfPhrase(reading, p);
  const end = reading.classes[last] === 'ing' ? last + 1 : last;
  const isOver = isEnd(reading, afterAdverbials(reading, end));
  return isSomebody ? isOver : called.test(low[end - 1] ?? '');
}

/** "put the crowd at more than 900": a number behind a thing and "at". */
function isCount({ low, classes }: Reading, p: number): boolean {
  const at =
    p +
    low
      .slice(p, p + 13)
      .findIndex((word, i) => i > 0 && (word === 'at' || (word === 'to' && low[p + i - 1] === 'closer')));
  if (at <= p) return false;
  const isThing = classes
    .slice(p, at)
    .every(
      (kind, i) =>
        /^(?:article|noun|name|number|own|ing|pronoun)$/.test(kind) ||
        /^(?:of|in|\w+ed)$/.test(low[p + i] ?? ''),
    );
  const isMany =
    /^(?:hundreds|thousands|millions|more than|fewer than|a (?:few|dozen|hundred|thousand|million))\b/;
  return (
    isThing &&
    (classes.slice(at + 1, at + 6).includes('number') || isMany.test(low.slice(at + 1, at + 3).join(' ')))
  );
}

/** What a body decides about, as it does when it rejects it. */
const decided =
  /^(?:motions?|bills?|appeals?|proposals?|requests?|amendments?|applications?|petitions?|bids?|offers?|cases?|lawsuits?|deals?|budget|measures?)$/;
const given = /^(?:support|help|aid|assistance|assurances?|guarantees?|congratulations|condolences)$/;
const called =
  /^(?:meetings?|sessions?|elections?|votes?|strikes?|police|ambulances?|conferences?|referendum|witness(?:es)?|halt|truce|summit|rally|protests?|taxi|cab|doctors?|lawyers?|polls?|inquiry|talks)$/;
