import { languageName } from '#core/importers/language/languageName.ts';
import { Button } from '#ui/Button.tsx';

type Props = { readonly language: string; readonly onMark: () => void };

/** Why nothing is marked in a story, and what the reader can do. */
export function NoNames({ language, onMark }: Props) {
  return (
    <p data-part="no-names" className="mt-4 text-ink-2 text-label print:hidden" lang="en" dir="ltr">
      {isEnglish(language)
        ? 'No names or dates were found in this story.'
        : `Lede doesn’t find names and dates in ${languageName(language)} yet.`}{' '}
      <Button look="link" className="script-only" onClick={onMark}>
        Mark them yourself
      </Button>
    </p>
  );
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
