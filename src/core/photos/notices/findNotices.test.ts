import { describe, expect, it } from 'vitest';
import { findNotices } from './findNotices.ts';

/** `handout: In this photo provided by the navy` for each notice of a caption. */
function noticesIn(caption: string): readonly string[] {
  return findNotices(caption, 'en').map(({ kind, start, end }) => `${kind}: ${caption.slice(start, end)}`);
}

describe('a notice in a caption', () => {
  it.each([
    [
      'In this photo provided by the navy, a ship leaves port.',
      'handout: In this photo provided by the navy',
    ],
    [
      'This frame grab from video posted on social media shows smoke.',
      'handout: This frame grab from video posted on social media',
    ],
    ['Photo released by the palace on Monday.', 'handout: Photo released by the palace on Monday.'],
    [
      'A ship leaves port. (Photo courtesy of the Holm family)',
      'handout: (Photo courtesy of the Holm family)',
    ],
    [
      'THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.',
      'handout: THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.',
    ],
    ['Foreign reporters were barred from the site.', 'access: Foreign reporters were barred from the site.'],
    ['No independent media were allowed to attend.', 'access: No independent media were allowed to attend.'],
    ['Coastwire was not able to verify the date.', 'unverified: Coastwire was not able to verify the date.'],
    [
      'The location could not be independently confirmed.',
      'unverified: The location could not be independently confirmed.',
    ],
    ['The logo was added by the source.', 'watermark: The logo was added by the source.'],
    ['FILE PHOTO: A ship leaves port.', 'file: FILE PHOTO:'],
    ['A ship leaves port. (File photo)', 'file: (File photo)'],
    ['Archive picture: a ship leaves port.', 'file: Archive picture:'],
    ['Faces have been blurred to protect children.', 'edited: Faces have been blurred to protect children.'],
    ['The picture was retouched by the source.', 'edited: The picture was retouched by the source.'],
  ])('is found: %s', (caption, notice) => {
    expect(noticesIn(caption)).toEqual([notice]);
  });

  it('may stand inside the words that say who handed the picture out', () => {
    expect(noticesIn('This undated image released by the ministry shows a ship.')).toEqual([
      'handout: This undated image released by the ministry',
      'undated: undated image',
    ]);
    expect(noticesIn('In this photo taken Monday and released Friday by the navy, a ship sinks.')).toEqual([
      'handout: In this photo taken Monday and released Friday by the navy',
      'later: taken Monday and released Friday by the navy',
    ]);
  });

  it('says nothing of another day if the picture was taken and released on one', () => {
    const notices = [
      'This picture taken and released on May 3, 2026 by the navy shows a ship.',
      'This picture taken on May 3, 2026 and released on May 3 by the navy shows a ship.',
      'This picture taken Monday and released on May 3 by the navy shows a ship.',
    ].map((caption) => findNotices(caption, 'en').map(({ kind }) => kind));
    expect(notices).toEqual([['handout'], ['handout'], ['handout']]);
  });

  it.each([
    'The mayor released a video to friends of the museum.',
    'Reporters wait at the gate.',
    'Residents file past the coffin.',
    'She poses for a picture with a fan.',
    'The tests confirmed the result.',
    'Media were present when the ship left.',
    'An archive of letters burns.',
  ])('is not made of everyday words: %s', (caption) => {
    expect(noticesIn(caption)).toEqual([]);
  });
});
