import { describe, expect, it } from 'vitest';
import { buttonStyle } from './buttonStyle.ts';
import { classNames } from './classNames.ts';

it('class names are joined without what is missing', () => {
  expect(classNames('a', false, undefined, '', 'b')).toBe('a b');
  expect(classNames(false)).toBe('');
});

describe('the look of a button', () => {
  it('is the outlined one unless another is wanted', () => {
    expect(buttonStyle()).toBe(buttonStyle({ look: 'outline', size: 'regular' }));
  });

  it('has a size only where it is a box', () => {
    for (const look of ['outline', 'primary'] as const)
      expect(buttonStyle({ look, size: 'compact' })).not.toBe(buttonStyle({ look }));
    for (const look of ['quiet', 'link'] as const)
      expect(buttonStyle({ look, size: 'compact' })).toBe(buttonStyle({ look }));
  });
});
