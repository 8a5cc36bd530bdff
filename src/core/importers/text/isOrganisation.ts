import { findAgency } from './agencies.ts';

const words =
  /(?:^|\s)(?:news|newspapers?|press|agency|wire|times|post|herald|tribune|gazette|journal|chronicle|observer|courier|mail|telegraph|standard|echo|argus|mirror|globe|record|review|weekly|daily|media|radio|tv|television|broadcasting|network|magazine|bureau|service|group|university|institute|college|foundation|nyheter|zeitung|presse|agentur|agence|agencia|agenzia|tidningen|inc|ltd|llc|gmbh|plc)\.?$/iu;
const compound = /^\p{Lu}[\p{L}\d]*(?:wire|news|press|times|post|media)$/iu;

/** Whether words that may be a name are those of a news organisation or another body. */
export function isOrganisation(text: string): boolean {
  return (
    findAgency(text) !== undefined ||
    words.test(text) ||
    compound.test(text) ||
    /^(?:The )?(?:Associated|Canadian|Press) (?:Press|Association)$/i.test(text) ||
    /\.(?:com|org|net|co\.\w\w|\w\w)$/i.test(text)
  );
}
