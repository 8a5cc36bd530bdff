import { Plus } from 'lucide';
import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { Code } from '#ui/Code.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Menu } from '#ui/Menu.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Popover } from '#ui/Popover.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { ProgressSteps } from '#ui/ProgressSteps.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import type { Specimen } from '../specimen.ts';
import { longName } from './words.ts';

const row = 'flex flex-wrap items-center gap-3';

export const kitSpecimens: readonly Specimen[] = [
  {
    name: 'Button',
    states: {
      looks: () => (
        <p className={row}>
          <Button>Outline</Button>
          <Button look="primary">Primary</Button>
          <Button look="quiet">Quiet</Button>
          <Button look="link">Link</Button>
        </p>
      ),
      compact: () => (
        <p className={row}>
          <Button size="compact">Outline</Button>
          <Button size="compact" icon={Plus}>
            With an icon
          </Button>
        </p>
      ),
      'not available just now': () => (
        <p className={row}>
          <Button isUnavailable>Outline</Button>
          <Button look="primary" isUnavailable>
            Primary
          </Button>
        </p>
      ),
      'one of a set, chosen': () => (
        <p className={row}>
          <Button size="compact" aria-pressed>
            Chosen
          </Button>
          <Button size="compact" aria-pressed={false}>
            Other
          </Button>
        </p>
      ),
      'long words': () => <Button icon={Plus}>{longName}</Button>,
    },
  },
  {
    name: 'IconButton',
    states: {
      rest: () => (
        <p className={row}>
          <IconButton label="Close" icon="close" />
          <IconButton label="Previous" icon="previous" mirrored />
          <IconButton label="Next" icon="next" mirrored />
        </p>
      ),
      'at the end': () => <IconButton label="Next" icon="next" mirrored aria-disabled />,
    },
  },
  { name: 'Dialog', states: { 'narrow and wide': () => <Dialogs /> } },
  {
    name: 'Popover and menu',
    states: {
      popover: () => (
        <Popover id="card" label="Open the card" face={<span aria-hidden="true">Aa</span>}>
          <p>What the card says.</p>
        </Popover>
      ),
      'a choice of one': () => <SortMenu />,
    },
  },
  {
    name: 'Field',
    states: {
      empty: () => (
        <Field label="Name" hint="As the story has it.">
          <input className={fieldStyle} autoComplete="off" />
        </Field>
      ),
      'long value': () => (
        <Field label="Name">
          <input className={fieldStyle} defaultValue={longName} autoComplete="off" />
        </Field>
      ),
      list: () => (
        <Field label="Sort by">
          <select className={fieldStyle}>
            <option>Last added</option>
          </select>
        </Field>
      ),
    },
  },
  {
    name: 'SearchField',
    states: {
      empty: () => <Search value="" />,
      filled: () => <Search value="Pyongyang" />,
      compact: () => <Search value="" isCompact />,
    },
  },
  {
    name: 'Disclosure',
    states: {
      closed: () => <Disclosure title="Storage and backup">Inside</Disclosure>,
      open: () => (
        <Disclosure title="Storage and backup" open>
          Inside
        </Disclosure>
      ),
    },
  },
  {
    name: 'Small print',
    states: {
      MetaText: () => <MetaText>Wednesday, 20 September 2023 · 3 minutes</MetaText>,
      'MetaText, Korean': () => <MetaText lang="ko">2023년 9월 20일 수요일</MetaText>,
      Chip: () => (
        <p>
          Your corrections <Chip>3</Chip> <Chip>3,000</Chip>
        </p>
      ),
      Kbd: () => (
        <p>
          <Kbd>n</Kbd> next, <Kbd>Esc</Kbd> closes
        </p>
      ),
      Code: () => <Code>/stories/kim-returns-from-russia?entity=kim-jong-un&amp;mention=7</Code>,
    },
  },
  {
    name: 'FactList',
    states: {
      usual: () => (
        <FactList>
          <Fact term="Read as">Plain text</Fact>
          <Fact term="Found">{longName}</Fact>
        </FactList>
      ),
    },
  },
  {
    name: 'Progress',
    states: {
      'third of seventeen': () => <ProgressBar at={3} of={17} />,
      'of 3,000 paragraphs': () => <ProgressBar at={1500} of={3000} />,
      steps: () => (
        <ProgressSteps steps={['Opening', 'Reading the page', 'Finding names and dates']} at={1} />
      ),
    },
  },
];

function Dialogs() {
  const [size, setSize] = useState<'narrow' | 'wide'>();
  return (
    <p className={row}>
      <Button onClick={() => setSize('narrow')}>Open a narrow one</Button>
      <Button onClick={() => setSize('wide')}>Open a wide one</Button>
      {size && (
        <Dialog title="Rename Kim Jong Un" size={size} onClose={() => setSize(undefined)}>
          {(close) => (
            <>
              <Field label="Name">
                <input className={fieldStyle} autoComplete="off" />
              </Field>
              <p className="mt-4 flex justify-end">
                <Button onClick={close}>Save</Button>
              </p>
            </>
          )}
        </Dialog>
      )}
    </p>
  );
}

function SortMenu() {
  const [order, setOrder] = useState<'text' | 'count'>('text');
  return (
    <Menu
      label="Sort names"
      face={<Icon name="sort" />}
      items={[
        { value: 'text', words: 'As they appear' },
        { value: 'count', words: 'Most named first' },
      ]}
      chosen={order}
      onChoose={setOrder}
    />
  );
}

function Search({
  value: initial,
  isCompact = false,
}: {
  readonly value: string;
  readonly isCompact?: boolean;
}) {
  const [value, setValue] = useState(initial);
  return (
    <SearchField
      label="Find a name"
      placeholder="Find a name"
      size={isCompact ? 'compact' : 'regular'}
      value={value}
      onValue={setValue}
    />
  );
}
