import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const theme = readFileSync('src/styles/theme.css', 'utf8');
const reader = readFileSync('src/styles/reader.css', 'utf8');

type Side = 'light' | 'dark';

/** The colours of a rule, each as it is on one side of light-dark(). */
function colours(css: string, side: Side): readonly (readonly [string, string])[] {
  const pattern = /--color-([\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g;
  return [...css.matchAll(pattern)].map(([, name = '', light = '', dark = '', both]) => [
    name,
    both ?? (side === 'light' ? light : dark),
  ]);
}

/** A theme's colours over those of the page. */
function palette(name: string, side: Side): ReadonlyMap<string, string> {
  const rule = reader.split(`:root[data-theme="${name}"] {`)[1]?.split('}')[0] ?? '';
  return new Map([...colours(theme, side), ...colours(rule, side)]);
}

/** By WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const kinds = ['person', 'place', 'organisation', 'group', 'thing'];

/** Which text stands on which ground. */
const pairs = [
  ...['ink', 'ink-2', 'link', 'notice', ...kinds].map((text) => [text, 'paper'] as const),
  ...['hover', 'evidence', 'notice-ground', ...kinds.map((kind) => `lit-${kind}`)].map(
    (ground) => ['ink', ground] as const,
  ),
  ['ink-2', 'hover'],
  ['evidence-2', 'evidence'],
  ['notice', 'notice-ground'],
  ['mark-ink', 'mark'],
] as const;

describe('text in a theme', () => {
  it.each([
    ['light', 'light', 7],
    ['dark', 'dark', 7],
    ['sepia', 'light', 7],
    ['black', 'dark', 7],
    ['contrast', 'light', 10],
    ['contrast', 'dark', 10],
  ] as const)('%s, %s, has a contrast of %i to 1 or more on every ground', (name, side, least) => {
    const colour = palette(name, side);
    const low = pairs.flatMap(([text, ground]) => {
      const ratio = contrast(colour.get(text) ?? '#fff', colour.get(ground) ?? '#fff');
      return ratio < least ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
  });

  it('sepia is brown on cream', () => {
    const colour = palette('sepia', 'light');
    expect([colour.get('ink'), colour.get('paper')]).toEqual(['#3b2f20', '#f5ecd9']);
  });
});
