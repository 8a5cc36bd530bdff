import { describe, expect, it } from 'vitest';
import { creditWords } from './creditWords.ts';

describe('the credit after a caption', () => {
  it('is followed by the licence', () => {
    expect(creditWords({ caption: 'The quay.', credit: 'Ada Moss.', license: 'CC BY 4.0' })).toBe(
      'Ada Moss. CC BY 4.0.',
    );
  });

  it('is not repeated if the caption ends with it', () => {
    expect(creditWords({ caption: 'The quay. (Ada Moss/Coast Wire)', credit: 'Ada Moss/Coast Wire' })).toBe(
      '',
    );
    expect(creditWords({ caption: 'The quay. (Ada Moss)', credit: 'Ada Moss', license: 'CC BY 4.0' })).toBe(
      'CC BY 4.0.',
    );
  });

  it('contains its licence once', () => {
    expect(creditWords({ caption: 'The quay.', credit: 'Ada Moss, CC BY 4.0', license: 'CC BY 4.0' })).toBe(
      'Ada Moss, CC BY 4.0',
    );
  });
});
