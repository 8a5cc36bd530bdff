import { Link } from 'react-router';
import { type Retry, RetryButton } from './RetryButton.tsx';

/** The file may be there, the way to it was not. */
export function Unreachable({ what, retry }: { what: 'story' | 'list of stories'; retry: Retry }) {
  return (
    <article className="fault">
      <h1 className="headline">The {what} could not be reached</h1>
      <p className="fault-lede">
        You may be offline, or the site isn’t answering just now. Your settings and reading places are kept in
        this browser; try again when the connection is back.
      </p>
      <p className="fault-acts">
        <RetryButton retry={retry} words="Try again" />
        {what === 'story' && (
          <Link className="link" to="/">
            All stories
          </Link>
        )}
      </p>
    </article>
  );
}
