// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { chosenSettings, defaultSettings, parseSettings, readSettings, saveSettings } from './settings.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  saveSettings(defaultSettings);
});

it('are the defaults where something stored is unknown, and what is known stays', () => {
  expect(parseSettings({ theme: 'purple', size: 5, face: 'sans', shortcuts: 'no', other: 1 })).toEqual({
    ...defaultSettings,
    face: 'sans',
  });
  for (const stored of [null, 1, 'dark', [], undefined])
    expect(parseSettings(stored)).toEqual(defaultSettings);
});

it('of an earlier version are understood: its “system” is auto', () => {
  expect(parseSettings({ theme: 'system', shortcuts: false })).toEqual({
    ...defaultSettings,
    shortcuts: false,
  });
  expect(parseSettings({ theme: 'dark', shortcuts: true })).toEqual({ ...defaultSettings, theme: 'dark' });
});

it('say which parts are not printed by their letters, in one order', () => {
  expect(parseSettings({ print: 'xst' }).print).toBe('ts');
  expect(parseSettings({ print: ['t'] }).print).toBe('t');
  expect(parseSettings({ print: 5 }).print).toBe('');
});

it('are stored only where they differ from the defaults', () => {
  saveSettings({ theme: 'sepia', size: '5' });
  saveSettings({ size: '3', shortcuts: false });
  expect(JSON.parse(localStorage.getItem('lede:settings') ?? '')).toEqual({
    theme: 'sepia',
    shortcuts: false,
  });
  expect(chosenSettings(readSettings())).toEqual({ theme: 'sepia', shortcuts: false });
});

it('last until the page is left if the browser has no storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  saveSettings({ face: 'atkinson' });
  expect(readSettings().face).toBe('atkinson');
});
