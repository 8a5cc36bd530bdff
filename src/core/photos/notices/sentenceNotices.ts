import type { Notice } from '../../story/story.ts';
import { picture } from './words.ts';

type Kind = Notice['kind'];

/** "ATTENTION EDITORS - ", "(EDITORS NOTE: ": no part of the sentence that is read. */
const lead = /^\(?(?:---\s?)?(?:EDITOR[’']?S[’']? NOTE|ATTENTION(?: EDITORS)?|NOTE TO EDITORS)\s?[-–—:]*\s*/;

const press =
  '(?:journalists|reporters|photographers|correspondents|media|the press|press|news organi[sz]ations|the associated press|ap|afp|reuters|epa)';
const not =
  "(?:can ?not|can[’']t|could not|couldn[’']t|unable to|(?:was|were|is|are|been) not able to|not been able to|not able to|(?:has|have) not been|has yet to|nor could|(?:impossible|not possible) to|no way to)";
/** What about a picture can be verified: "the date" of a vote is none of it. */
const content = `(?:${picture}|content|authenticity|material|(?:location|date(?: and place)?)(?! of (?!the (?:video|image|picture|photo|footage|recording)))|(?:when|where) (?:(?:this|the|these) ${picture}|it was (?:taken|filmed|made|recorded)))`;
const altered =
  '(?:altered|edited|enhanced|manipulated|retouched|cropped|blurred|pixelated|mirrored|combined|converted|colou?ri[sz]ed)';
const changed = '(?:has|have) been|is|are|was|were';
const mainClause = '(?:(?!\\b(?:who|whose|which|that|where)\\b)[^,;])';
/** "Parts of the sky were obscured by smoke" is no notice, by the police it is. */
const onPurpose =
  '(?:by (?:the )?(?:source|police|authorities|editors?|army|military|government|agency)|at source|to protect|for (?:legal|privacy|security))';

/** A sentence that says, as a whole, where a picture comes from or what nobody could see or check of it. */
const rules: readonly { readonly kind: Kind; readonly patterns: readonly RegExp[] }[] = [
  {
    kind: 'unverified',
    patterns: [
      new RegExp(
        `^(?:(?!\\bwho\\b)[^.]){0,300}?\\b${not}\\b[^.]{0,40}?\\b(?:verify|authenticate|confirm|establish|determine)\\b[^.]{0,80}?\\b${content}\\b`,
        'i',
      ),
      new RegExp(
        `^(?:[\\w’'-]+ ){0,3}?${content}\\b[^.]{0,80}?\\b${not}\\b[^.]{0,30}?\\b(?:verified|authenticated|confirmed|established|determined)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:verify|confirm)\\b[^.]{0,80}?\\bbut (?:could )?not\\b[^.]{0,30}?\\b${content}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:has|have) not (?:\\w+ly )?(?:verified|confirmed|authenticated)\\b[^.]{0,40}?\\b${content}\\b`,
        'i',
      ),
      new RegExp(`\\bno (?:independent )?(?:verification|confirmation) of (?:\\w+ ){0,3}?${content}\\b`, 'i'),
      /\b(?:is|are|remains?) unverified\b/i,
    ],
  },
  {
    kind: 'access',
    patterns: [
      new RegExp(
        `^(?:independent |foreign |international |local |other |the |our )*${press}(?: (?:and|or) [\\w-]+)? (?:was|were|has|have|had|did|is|are) (?:(?:not|never|no)\\b(?: been)?(?: \\w+){0,2}? (?:access|given|granted|allowed|permitted|admitted|let|invited|have)\\b|(?:been )?(?:denied|refused|barred|banned|excluded|kept (?:away|out)|turned away)\\b)`,
        'i',
      ),
      new RegExp(
        `^no (?:[\\w-]+ ){0,4}?${press}(?: (?:and|or) [\\w-]+)? (?:was|were|has been|have been|had)\\b[^.]{0,20}?\\b(?:allowed|permitted|admitted|present|access)\\b`,
        'i',
      ),
      /^(?:the|this) [^,;]{2,60}? (?:was|were) closed to (?:the |independent |foreign )*(?:media|press|journalists|reporters|photographers)\b/i,
    ],
  },
  {
    kind: 'watermark',
    patterns: [
      new RegExp(
        `\\bwatermarks?\\b[^.]{0,60}?(?:\\b(?:on|in|over) (?:the |this )?${picture}\\b|\\b(?:added|placed|put) by (?:the )?(?:source|provider|agency|broadcaster)\\b)`,
        'i',
      ),
      /\b(?:logo|lettering|writing|caption|text|date stamp|timestamp)\b[^.]{0,60}?\b(?:added|placed|put) by (?:the )?source\b/i,
    ],
  },
  {
    kind: 'edited',
    patterns: [
      new RegExp(
        `^${mainClause}{0,40}?\\b(?:image|photo|photograph|picture|video|faces?|identit(?:y|ies)|plates?|logos?)\\b${mainClause}{0,40}?\\b(?:${changed}) (?:\\w+ly )?${altered}\\b`,
        'i',
      ),
      new RegExp(
        `^${mainClause}{2,80}?\\b(?:${changed}) (?:\\w+ly )?(?:${altered}|obscured|covered|redacted|removed) ${onPurpose}\\b`,
        'i',
      ),
      new RegExp(
        `^(?:this|the|these)? ?${picture} (?:is|are|was|were|has been|have been) (?:created|generated|made|shot|a|an)\\b[^.]{0,40}?\\b(?:digital composite|composite|AI|artificial intelligence|multiple exposures?|double exposure|panorama|digital filters?)\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'handout',
    patterns: [
      new RegExp(
        `^(?:this|the|these) (?:\\w+ ){0,2}?${picture} (?:has been|have been|was|were|is|are) (?:supplied|provided|made available|handed out|distributed|released|issued|posted|shared|obtained|taken from)\\b`,
        'i',
      ),
      /\bsupplied by a third party\b/i,
      /^this handout (?:\w+ )?may only be used\b/i,
    ],
  },
];

export function sentenceNotice(sentence: string): Kind | undefined {
  const words = sentence.replace(lead, '');
  return rules.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.kind;
}
