import { buttonStyle } from '#ui/buttonStyle.ts';

/** A link to a picture on another site, by its host and the name that the saved file will have. */
export function RemoteLink({ address }: { readonly address: string }) {
  return (
    <a
      className={buttonStyle({ look: 'link' })}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      dir="ltr"
    >
      {toHostAndFile(address)}
    </a>
  );
}

/** For example `pictures.example/…/crew.jpg`. */
function toHostAndFile(address: string): string {
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  return [host, ...(parts.length > 1 ? ['…'] : []), ...parts.slice(-1)].join('/');
}
