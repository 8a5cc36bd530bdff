import type { RefObject } from 'react';
import { counted } from '#core/text/counted.ts';
import type { ImportError } from '#data/importer/importer.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { toImportErrorWords } from './importErrorWords.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly error: ImportError;
  readonly onAgain: () => void;
};

/** About a screenful; longer lists usually have one cause. */
const mostShown = 8;

export function ImportErrorPage({ heading, error, onAgain }: Props) {
  const { words, where, expected, found, others } = toImportErrorWords(error);
  const facts = [
    { name: 'Where', value: where },
    { name: 'Expected', value: expected },
    { name: 'Found', value: found },
  ].filter(({ value }) => value !== undefined);
  return (
    <ErrorPage
      heading={heading}
      title="This can’t be read as an article"
      lede={`${words} Nothing was saved.`}
      actions={
        <>
          <Button onClick={onAgain}>Add another</Button>
          <PageLink className={buttonStyle({ look: 'link' })} to="/">
            All stories
          </PageLink>
        </>
      }
    >
      <FactList>
        {facts.map(({ name, value }) => (
          <Fact key={name} term={name}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
      </FactList>
      {others.length > 0 && (
        <section className="mb-8" aria-labelledby="import-others">
          <h2 id="import-others" className="text-title">
            {counted(others.length, 'more error')} in it
          </h2>
          <ul>
            {others.slice(0, mostShown).map((other) => (
              <li key={other} className="mt-2 wrap-anywhere ps-4 text-caption text-ink-2">
                <bdi>{other}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ErrorPage>
  );
}
