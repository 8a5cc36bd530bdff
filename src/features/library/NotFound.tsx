import { Link } from 'react-router';

/** The address is said back: a mistyped one is seen at a glance. */
export function NotFound({ what, address }: { what: 'page' | 'story'; address: string }) {
  return (
    <article className="fault">
      <h1 className="headline">There is no {what} at this address</h1>
      <p className="fault-lede">It may have been mistyped, or the {what} was moved or taken down.</p>
      <p className="fault-asked">
        You asked for <code dir="ltr">{address}</code>
      </p>
      <p className="fault-acts">
        <Link className="button" to="/">
          See all stories
        </Link>
      </p>
    </article>
  );
}
