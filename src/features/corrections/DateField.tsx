import { useId } from 'react';
import { readTypedDate } from '#core/dates/readTypedDate.ts';
import { Code } from '#ui/Code.tsx';
import { fieldStyle } from '#ui/Field.tsx';
import { dateWords } from './correctionWords.ts';

type Props = {
  readonly text: string;
  readonly storyYear: number | undefined;
  readonly onText: (text: string) => void;
  readonly lasted?: boolean;
};

/** A field for a date in words or EDTF, with the parsed date shown below it. */
export function DateField({ text, storyYear, onText, lasted = false }: Props) {
  const id = useId();
  const when = readTypedDate(text, storyYear);
  return (
    <div className="my-3 grid gap-1 font-medium">
      <label htmlFor={id}>Date</label>
      <input
        id={id}
        className={fieldStyle}
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-describedby={`${id}read ${id}ways`}
        aria-invalid={text.trim() !== '' && when === undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <p className="font-semibold" id={`${id}read`} role="status">
        {text.trim() === ''
          ? 'No date'
          : when === undefined
            ? 'Not a date that can be read'
            : `Reads: ${dateWords(when, lasted)}`}
      </p>
      <p className="my-1 font-normal text-ink-2 text-label" id={`${id}ways`}>
        As precise as the story is: “18 September 2023”, “September 2023”, “about 2019”, “12 to 18 September”,
        “before 3 May 2020”, or EDTF such as <Code>2023-09-18~</Code>. Empty for no date.
      </p>
    </div>
  );
}

/** True for a date that can be parsed, or an empty field. */
export function canSaveDate(text: string, storyYear: number | undefined): boolean {
  return text.trim() === '' || readTypedDate(text, storyYear) !== undefined;
}
