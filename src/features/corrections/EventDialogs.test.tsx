// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { drawDialog, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { AddEventDialog, DateDialog } from './EventDialogs.tsx';

setUpDialogs();

describe('the date of an event', () => {
  const draw = async (event: Parameters<typeof anEvent>[0]) => {
    await drawDialog(
      <DateDialog event={anEvent(event)} storyYear={2023} onSave={onSave} onClose={onClose} />,
    );
  };
  const dateField = () => page.named('Date');

  it('is saved as it is read, and the dialog closes', async () => {
    await draw({ when: '2023-09-18' });
    await page.type(dateField(), '19 September');
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2023-09-19', false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is not saved when nothing was changed, nor while it can’t be read', async () => {
    await draw({ when: '2023-09-18' });
    await page.type(dateField(), 'someday');
    await page.submit();
    expect(onClose).not.toHaveBeenCalled();
    await page.type(dateField(), '18 September 2023');
    await page.submit();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('can have lasted only from one day to another', async () => {
    await draw({ when: '2023-09-18' });
    expect(page.findAll('[type="checkbox"]')).toEqual([]);
    await page.type(dateField(), '12 to 18 September');
    await page.click('[type="checkbox"]');
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2023-09-12/2023-09-18', true);
  });
});

describe('an event that a reader adds', () => {
  beforeEach(async () => {
    await drawDialog(
      <AddEventDialog
        sentence="The ferry ran aground on Monday."
        when="2024-03-04"
        storyYear={2024}
        onSave={onSave}
        onClose={onClose}
      />,
    );
  });

  it('has the story’s own date to begin with, and needs to be called something', async () => {
    expect(page.named('Date')).toHaveProperty('value', '2024-03-04');
    await page.submit();
    expect(onSave).not.toHaveBeenCalled();
    await page.type(page.named(/in a few words$/), ' Aground ');
    await page.type('select', 'planned');
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      title: 'Aground',
      when: '2024-03-04',
      status: 'planned',
    });
  });

  it('may have no date', async () => {
    await page.type(page.named(/in a few words$/), 'Aground');
    await page.type(page.named('Date'), '');
    await page.submit();
    expect(onSave).toHaveBeenCalledWith({ title: 'Aground', when: undefined, status: 'reported' });
  });
});
