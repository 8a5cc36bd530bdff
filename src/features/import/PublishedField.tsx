import { Field, fieldStyle } from '#ui/Field.tsx';

type Props = {
  /** EDTF; the field shows its day. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly label: string;
  readonly hint?: string;
};

/** The day of publication. What the article said more precisely stays until the reader chooses another day. */
export function PublishedField({ value, onValue, label, hint }: Props) {
  return (
    <Field label={label} hint={hint}>
      <input
        type="date"
        className={`${fieldStyle} max-w-60`}
        value={/^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? ''}
        onChange={({ target }) => onValue(target.value)}
      />
    </Field>
  );
}
