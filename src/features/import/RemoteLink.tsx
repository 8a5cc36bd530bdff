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

const file = /[^/=&?]+\.(?:avif|gif|jpe?g|png|webp)(?![^/?&#])/i;

/** For example `pictures.example/…/crew.jpg`; a service that resizes pictures has the address of the file after a `?`. */
function toHostAndFile(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const inner = file.test(last)
    ? undefined
    : [...searchParams.values()].flatMap((value) => file.exec(value) ?? []);
  const name = inner?.[0] ?? last;
  return [host, ...(parts.length > 1 || name !== last ? ['…'] : []), name].filter(Boolean).join('/');
}
