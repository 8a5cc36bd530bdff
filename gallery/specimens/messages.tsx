import { Link } from 'react-router';
import { BusyLine } from '#ui/BusyLine.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Toast } from '#ui/Toast.tsx';
import type { Specimen } from '../specimen.ts';
import { longName, nothing } from './words.ts';

export const messageSpecimens: readonly Specimen[] = [
  {
    name: 'Notice',
    states: {
      usual: () => (
        <Notice aria-label="Storage">
          <h2 className="text-title">This browser has emptied its storage</h2>
          <p className="mt-2">The 3 stories that you had here are gone.</p>
          <p className="mt-2 text-ink">
            <Button>Restore from a backup…</Button>
          </p>
        </Notice>
      ),
    },
  },
  {
    name: 'EmptyState',
    states: {
      usual: () => <EmptyState title="There are no stories here yet">Add an article to begin.</EmptyState>,
    },
  },
  {
    name: 'ErrorPage',
    states: {
      'with a way on': () => (
        <ErrorPage
          title="There is no story at this address"
          lede="It may have been mistyped, or the story was moved or taken down."
          actions={
            <>
              <Button icon="retry">Try again</Button>
              <Link className={buttonStyle({ look: 'link' })} to="/">
                All stories
              </Link>
            </>
          }
        />
      ),
    },
  },
  {
    name: 'Toast',
    states: {
      'with undo': () => (
        <div role="status">
          <Toast onUndo={nothing} onClose={nothing}>
            Deleted “{longName}”
          </Toast>
        </div>
      ),
    },
  },
  { name: 'BusyLine', states: { 'on its way': () => <BusyLine>Opening the story…</BusyLine> } },
];
