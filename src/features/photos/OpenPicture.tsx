import type { ComponentProps } from 'react';
import type { Photo } from '#core/story/story.ts';
import { useDispatch, useRegister, useStory } from '#session/useSession.ts';
import { from } from '#ui/breakpoints.ts';
import { classNames } from '#ui/classNames.ts';
import { Picture } from './Picture.tsx';

type Props = Omit<ComponentProps<typeof Picture>, 'photo' | 'addressOf' | 'sizes'> & {
  readonly photo: Photo;
  /** Of the link, for assistive technology. */
  readonly name: string;
  readonly className?: string;
};

/** A picture of the page, which opens in the viewer. Closing the viewer gives the focus back to it. */
export function OpenPicture({ photo, name, className, ...picture }: Props) {
  const dispatch = useDispatch();
  const { pictures } = useStory();
  return (
    <a
      ref={useRegister('photo', photo.id)}
      className={classNames(
        'block touch-pan-x touch-pan-y focus-visible:[box-shadow:inset_0_0_0_7px_#1b1b1b] focus-visible:-outline-offset-4 focus-visible:outline-white',
        className,
      )}
      href={`?photo=${photo.id}`}
      data-early=""
      aria-label={name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        dispatch({ kind: 'photoOpened', photo: photo.id });
      }}
    >
      <Picture
        {...picture}
        photo={photo}
        addressOf={pictures.addressOf}
        sizes={`${from('tablet')} 640px, 100vw`}
      />
    </a>
  );
}
