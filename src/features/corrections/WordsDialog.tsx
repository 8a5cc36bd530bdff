import { useId, useRef, useState } from 'react';
import { toWholeWords } from '#core/corrections/occurrences.ts';
import { whereWords } from '#core/highlights/whereWords.ts';
import { blocksInPageOrder, type TextBlock } from '#core/story/blocks.ts';
import type { Passage, Story } from '#core/story/story.ts';
import { opening } from '#core/text/opening.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';

type Props = {
  readonly story: Story;
  /** The block in view when the dialog was opened. */
  readonly at: string | undefined;
  readonly onChoose: (passage: Passage) => void;
  readonly onClose: () => void;
};

/** Selecting words by keyboard: a block's text in a text field, where Shift and the arrow keys select. */
export function WordsDialog({ story, at, onChoose, onClose }: Props) {
  const blocks = blocksInPageOrder(story);
  const [id, setId] = useState(at ?? blocks[0]?.id);
  const [span, setSpan] = useState<{ readonly start: number; readonly end: number }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const block = blocks.find((other) => other.id === id) ?? blocks[0];
  if (!block) return null;
  const words = span && toWholeWords(block.text, span);
  return (
    <Dialog title="Choose words" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!words) return;
            close();
            onChoose({ block: block.id, ...words });
          }}
        >
          <Field className="my-3" label="Part of the story">
            <select
              className={fieldStyle}
              value={block.id}
              onChange={(event) => {
                setId(event.target.value as TextBlock['id']);
                setSpan(undefined);
              }}
            >
              {blocks.map((one) => (
                <option key={one.id} value={one.id}>
                  {partWords(story, one)}
                </option>
              ))}
            </select>
          </Field>
          <Field className="my-3" label="Its text">
            {/* Not readOnly, because browsers then hide the caret. Typing has no effect. */}
            <textarea
              className={fieldStyle}
              ref={field}
              key={block.id}
              rows={6}
              value={block.text}
              aria-describedby={hint}
              lang={story.language}
              dir="auto"
              spellCheck={false}
              inputMode="none"
              onChange={() => {}}
              onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
                setSpan({ start, end })
              }
            />
          </Field>
          <p className="my-1 text-ink-2 text-label" id={hint}>
            Select with Shift and the arrow keys; with Ctrl or Option too, word by word.
          </p>
          <p className="font-semibold" role="status">
            {words ? `Chosen: “${block.text.slice(words.start, words.end)}”` : 'No words chosen yet'}
          </p>
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!words}>
              Use these words
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

/** "Paragraph 2: The ferry ran aground …" */
function partWords(story: Story, { id, text }: TextBlock): string {
  return `${whereWords(story, id)}: ${opening(text)}`;
}
