import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';

type Props = { readonly quote: string; readonly onClose: () => void };

/** The quote in a field, selected, where the browser neither shares nor copies. */
export function QuoteDialog({ quote, onClose }: Props) {
  return (
    <Dialog title="The quote" onClose={onClose}>
      <Field className="my-3" label="This browser neither shares nor copies here: copy it from this field">
        <textarea
          className={fieldStyle}
          rows={6}
          value={quote}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      </Field>
    </Dialog>
  );
}
