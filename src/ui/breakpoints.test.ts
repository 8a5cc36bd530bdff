import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakpoints } from './breakpoints.ts';

const theme = readFileSync('src/styles/theme.css', 'utf8');

describe('the widths that scripts know', () => {
  it.each(Object.entries(breakpoints))('are those of the theme: %s', (name, width) => {
    expect(theme).toContain(`--breakpoint-${name}: ${width};`);
  });

  it('stand in the variants for drawer and viewer, which can’t name them', () => {
    const [layered = ''] = /@custom-variant layered \{[^}]*\}/.exec(theme) ?? [];
    expect(layered).toContain(`(width < ${breakpoints.desk})`);
    for (const [, width] of theme.matchAll(/width (?:<|>=) ([\d.]+rem)/g))
      expect(Object.values<string>(breakpoints)).toContain(width);
  });
});
