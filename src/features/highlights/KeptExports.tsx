import { useState } from 'react';
import { exportKept, type KeptForm } from '#core/exporters/kept/exportKept.ts';
import type { KeptStory } from '#core/highlights/keptStory.ts';
import { counted } from '#core/text/counted.ts';
import { base } from '#data/siteAddress.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { offerFile } from '#ui/offerFile.ts';
import { formItems } from './keptForms.ts';

type Props = {
  /** Made when it is asked for. */
  readonly stories: () => readonly KeptStory[];
  readonly count: number;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Not all that there are. */
  readonly isPart?: boolean;
};

/** Copies the highlights shown as Markdown, or saves them as a file. */
export function KeptExports({ stories, count, name, isPart = false }: Props) {
  const [message, setMessage] = useState('');
  const make = (form: KeptForm) => exportKept(stories(), form, { site: `${location.origin}${base}`, name });
  const copy = async () =>
    setMessage(
      (await copyText(make('markdown').text))
        ? `Copied ${counted(count, 'highlight')} as Markdown.`
        : 'The browser doesn’t allow copying here. They can be saved as a file.',
    );
  const save = (form: KeptForm) => {
    const file = make(form);
    offerFile(new Blob([file.text], { type: `${file.type};charset=utf-8` }), file.name);
    setMessage(`Saved as ${file.name}, where this browser puts downloads.`);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <Button size="compact" onClick={() => void copy()}>
        {isPart ? `Copy these ${count}` : 'Copy all'}
      </Button>
      <Menu
        label="Save as a file"
        face={
          <span className="flex items-center gap-1.5 text-caption">
            Save as a file
            <Icon name="down" size={14} />
          </span>
        }
        className="[&>button]:border [&>button]:border-rule [&>button]:px-2.5 [&>button]:font-medium [&>button]:text-ink"
        items={formItems}
        onChoose={save}
      />
      <p className="w-full text-ink-2 text-label empty:hidden" role="status">
        {message}
      </p>
    </div>
  );
}
