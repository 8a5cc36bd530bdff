import { useState } from 'react';
import { daysOf } from '#core/corrections/changeEvents.ts';
import { readTypedDate } from '#core/dates/readTypedDate.ts';
import type { StoryEvent } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { canSaveDate, DateField } from './DateField.tsx';

type DateProps = {
  readonly event: StoryEvent;
  readonly storyYear: number | undefined;
  readonly onSave: (when: string | undefined, lasted: boolean) => void;
  readonly onClose: () => void;
};

export function DateDialog({ event, storyYear, onSave, onClose }: DateProps) {
  const [text, setText] = useState(event.when ?? '');
  const [lasted, setLasted] = useState(event.duration !== undefined);
  const when = readTypedDate(text, storyYear);
  const canLast = when !== undefined && daysOf(when) !== undefined;
  return (
    <Dialog title={`When: ${event.title}`} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(submit) => {
            submit.preventDefault();
            if (!canSaveDate(text, storyYear)) return;
            const lasts = canLast && lasted;
            if (when !== event.when || lasts !== (event.duration !== undefined)) onSave(when, lasts);
            close();
          }}
        >
          <DateField text={text} storyYear={storyYear} onText={setText} lasted={lasted} />
          {canLast && (
            <label className="mt-1 inline-flex min-h-8 items-center gap-2">
              <input
                className={fieldStyle}
                type="checkbox"
                checked={lasted}
                onChange={(change) => setLasted(change.target.checked)}
              />
              It lasted all these days
            </label>
          )}
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!canSaveDate(text, storyYear)}>
              Save
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

type Status = StoryEvent['status'];
type NewEvent = { readonly title: string; readonly when: string | undefined; readonly status: Status };

const statuses: readonly { readonly status: Status; readonly words: string }[] = [
  { status: 'reported', words: 'Someone in the story says so' },
  { status: 'happened', words: 'It happened' },
  { status: 'announced', words: 'It was announced' },
  { status: 'planned', words: 'It was planned' },
];

type AddProps = {
  readonly sentence: string;
  readonly when: string;
  readonly storyYear: number | undefined;
  readonly onSave: (event: NewEvent) => void;
  readonly onClose: () => void;
};

export function AddEventDialog({ sentence, when, storyYear, onSave, onClose }: AddProps) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState(when);
  const [status, setStatus] = useState<Status>('reported');
  const isReady = title.trim() !== '' && canSaveDate(text, storyYear);
  return (
    <Dialog title="Add an event" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(submit) => {
            submit.preventDefault();
            if (!isReady) return;
            onSave({ title: title.trim(), when: readTypedDate(text, storyYear), status });
            close();
          }}
        >
          <blockquote className="max-h-32 overflow-y-auto border-rule border-s-2 ps-3 font-story text-base">
            {sentence}
          </blockquote>
          <Field className="my-3" label="What happened, in a few words">
            <input
              className={fieldStyle}
              value={title}
              maxLength={160}
              onChange={(event) => setTitle(event.target.value)}
              autoComplete="off"
            />
          </Field>
          <DateField text={text} storyYear={storyYear} onText={setText} />
          <Field className="my-3" label="How the story tells it">
            <select
              className={fieldStyle}
              value={status}
              onChange={(event) =>
                setStatus(statuses.find((one) => one.status === event.target.value)?.status ?? status)
              }
            >
              {statuses.map(({ status: value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </Field>
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!isReady}>
              Add to the timeline
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
