import type { ArticleDraft } from '../draft.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import { languageName } from '../language/languageName.ts';

/** The language of the text, where the source says none or another: the names in it are found by that language. */
export function checkLanguage(draft: ArticleDraft): ArticleDraft {
  const said = draft.fields.language?.trim();
  const text = draft.blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
  const found = detectLanguage(text, said === '' ? undefined : said);
  if (found === undefined) return draft;
  const told = said ? `, though its source says ${languageName(said)}` : '; its source doesn’t say';
  const because = `its text is in ${languageName(found)}${told}`;
  return {
    ...draft,
    fields: { ...draft.fields, language: found },
    guessed: [...draft.guessed, { field: 'language', value: found, because }],
  };
}
