import { describe, expect, it } from 'vitest';
import { foldRegion, regionsAlone, type SideRegion } from './side.ts';

const all: readonly SideRegion[] = ['people', 'timeline', 'sources', 'highlights'];
const open = (folded: readonly SideRegion[]) => all.filter((region) => !folded.includes(region));

describe('a region of the side', () => {
  it.each(regionsAlone)('has the whole height when it is opened, and gives it back: %s', (region) => {
    const opened = foldRegion(regionsAlone, region);
    expect(open(opened)).toEqual([region]);
    expect(open(foldRegion(opened, region))).toEqual(['people', 'timeline']);
  });

  it('takes the place of the other that had it', () => {
    expect(open(foldRegion(foldRegion(regionsAlone, 'sources'), 'highlights'))).toEqual(['highlights']);
  });

  it('shares the height with its neighbour', () => {
    expect(open(foldRegion(foldRegion(regionsAlone, 'highlights'), 'people'))).toEqual([
      'people',
      'timeline',
    ]);
    const folded = foldRegion(regionsAlone, 'people');
    expect(open(folded)).toEqual(['timeline']);
    expect(open(foldRegion(folded, 'people'))).toEqual(['people', 'timeline']);
  });
});
