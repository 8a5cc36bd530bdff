import type { ComponentProps } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly to: To };

/** A link to another page of the site. React Router's `Link` would add 2 kB for prefetching, which we don't use. */
export function PageLink({ to, ...rest }: Props) {
  return <a {...rest} href={useHref(to)} onClick={useLinkClickHandler(to)} />;
}
