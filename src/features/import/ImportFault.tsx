import type { RefObject } from 'react';
import { Link } from 'react-router';
import { counted } from '#core/text/counted.ts';
import type { ImportError } from '#data/importer/importer.ts';
import { toImportFault } from './importFault.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly error: ImportError;
  readonly onAgain: () => void;
};

/** As many as fit a screen; a file with more has one cause for most of them. */
const mostShown = 8;

export function ImportFault({ heading, error, onAgain }: Props) {
  const { words, where, expected, found, others } = toImportFault(error);
  const facts = [
    { name: 'Where', value: where },
    { name: 'Expected', value: expected },
    { name: 'Found', value: found },
  ].filter(({ value }) => value !== undefined);
  return (
    <article className="fault">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        This can’t be read as an article
      </h1>
      <p className="fault-lede">{words} Nothing was kept.</p>
      <dl className="fault-list">
        {facts.map(({ name, value }) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      {others.length > 0 && (
        <section className="fault-others" aria-labelledby="import-others">
          <h2 id="import-others" className="small-title">
            {counted(others.length, 'more fault')} in it
          </h2>
          <ul>
            {others.slice(0, mostShown).map((other) => (
              <li key={other} className="fault-other">
                <bdi>{other}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="fault-acts">
        <button type="button" className="button" onClick={onAgain}>
          Bring another
        </button>
        <Link className="link" to="/">
          All stories
        </Link>
      </p>
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </>
  );
}
