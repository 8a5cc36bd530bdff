import type { StoryEdits } from '#core/importers/storyEdits.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { languagesWith } from './languages.ts';
import { PublishedField } from './PublishedField.tsx';

type Props = {
  /** What was read, with what was typed. */
  readonly edits: StoryEdits;
  readonly onType: (field: keyof StoryEdits, value: string) => void;
  /** The article says when it was published; otherwise the question is asked outside these fields. */
  readonly hasDate: boolean;
};

/** What the reader can correct before saving. */
export function StoryFields({ edits, onType, hasDate }: Props) {
  const change = (field: keyof StoryEdits) => (value: string) => onType(field, value);
  return (
    <Disclosure
      className="mt-6 border-hairline border-y py-1"
      titleClassName="py-1.5 font-medium text-caption"
      title="Correct headline, date, authors or language"
    >
      <div className="grid gap-4 py-3">
        <Field
          label="Headline"
          hint={edits.headline.trim() === '' && 'Without a headline, the article keeps its own.'}
        >
          <textarea
            className={fieldStyle}
            rows={2}
            value={edits.headline}
            aria-invalid={edits.headline.trim() === ''}
            onChange={({ target }) => change('headline')(target.value)}
          />
        </Field>
        {hasDate && (
          <PublishedField value={edits.published} onValue={change('published')} label="Published" />
        )}
        <Field label="Authors">
          <input
            className={fieldStyle}
            value={edits.byline}
            autoComplete="off"
            onChange={({ target }) => change('byline')(target.value)}
          />
        </Field>
        <Field label="Language">
          <select
            className={fieldStyle}
            value={edits.language}
            onChange={({ target }) => change('language')(target.value)}
          >
            {languagesWith(edits.language).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </Disclosure>
  );
}
