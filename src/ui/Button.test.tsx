// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { Button } from './Button.tsx';

let page: Page;
afterEach(() => page.leave());

describe('a button that can’t be pressed just now', () => {
  it('does nothing, says so, and can still be reached', async () => {
    const onClick = vi.fn();
    page = await inPage(
      <Button isUnavailable onClick={onClick}>
        Save
      </Button>,
    );
    const button = page.named('Save');
    await page.click(button);
    button.focus();
    expect(onClick).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  it('sends no form', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const form = (isUnavailable: boolean) => (
      <form onSubmit={onSubmit}>
        <Button type="submit" isUnavailable={isUnavailable}>
          Save
        </Button>
      </form>
    );
    page = await inPage(form(true));
    await page.click(page.named('Save'));
    expect(onSubmit).not.toHaveBeenCalled();
    await page.redraw(form(false));
    await page.click(page.named('Save'));
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

it('a button sends no form unless it is made for that', async () => {
  const onSubmit = vi.fn();
  page = await inPage(
    <form onSubmit={onSubmit}>
      <Button>Undo</Button>
    </form>,
  );
  await page.click(page.named('Undo'));
  expect(onSubmit).not.toHaveBeenCalled();
});
