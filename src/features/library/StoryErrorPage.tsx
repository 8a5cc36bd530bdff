import { CircleAlert } from 'lucide';
import type { StoryFileError } from '#core/story/parseStory.ts';
import { counted } from '#core/text/counted.ts';
import type { StoryErrorReason } from '#data/stories.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { Code } from '#ui/Code.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { fileErrorStyle } from './fileErrorStyle.ts';
import { type Retry, RetryButton } from './RetryButton.tsx';
import { storyErrorWords } from './storyErrorWords.ts';

type Props = {
  /** Path relative to the site root. */
  readonly file: string;
  readonly reason: Exclude<StoryErrorReason, { kind: 'missing' | 'unreachable' }>;
  readonly retry: Retry;
};

/** Error page for an invalid story file: where the error is, what was expected and found, and what to do. */
export function StoryErrorPage({ file, reason, retry }: Props) {
  const [first, ...others] = errorsOf(reason);
  return (
    <ErrorPage
      title="This story can’t be shown"
      kicker={
        <>
          <Icon name={CircleAlert} />
          Story file
        </>
      }
      lede={
        <>
          {first && storyErrorWords(first)} Nothing was changed; the other stories, your settings and your
          reading places are as they were.
        </>
      }
      actions={
        <>
          <RetryButton retry={retry} words="Open again" />
          <PageLink className={buttonStyle({ look: 'link' })} to="/">
            All stories
          </PageLink>
        </>
      }
    >
      <FactList>
        <Fact term="File">
          <Code>{file}</Code>
        </Fact>
        {first && <ErrorFacts error={first} />}
      </FactList>
      <OtherErrors errors={others} />
      <p>Correct the file and open it again, or check it in a terminal:</p>
      <pre className="mt-2 border-hairline border-y py-3">
        <Code>npm run story -- check public/{file}</Code>
      </pre>
    </ErrorPage>
  );
}

function ErrorFacts({ error: { path, expected, found, hint } }: { error: StoryFileError }) {
  return (
    <>
      <Fact term="Field">{path === '' ? 'The file as a whole' : <Code>{path}</Code>}</Fact>
      <Fact term="Expected">
        <bdi>{expected}</bdi>
      </Fact>
      <Fact term="Found">
        <bdi>{found}</bdi>
        {hint && <span className="block text-ink-2 text-label">{hint}</span>}
      </Fact>
    </>
  );
}

/** About a screenful; longer lists usually have one cause. */
const mostShown = 8;

function OtherErrors({ errors }: { errors: readonly StoryFileError[] }) {
  if (errors.length === 0) return null;
  const hidden = errors.length - mostShown;
  return (
    <section className="mb-8" aria-labelledby="other-errors-title">
      <h2 id="other-errors-title" className="text-title">
        {counted(errors.length, 'more error', 'more errors')} in this file
      </h2>
      <ul>
        {errors.slice(0, mostShown).map(({ path, expected, found }) => (
          <li key={path + expected + found} className={fileErrorStyle}>
            <Code>{path === '' ? 'file' : path}</Code> expected <bdi>{expected}</bdi>, found{' '}
            <bdi>{found}</bdi>
          </li>
        ))}
      </ul>
      {hidden > 0 && <MetaText className="mt-2">and {hidden} more; the terminal lists them.</MetaText>}
    </section>
  );
}

function errorsOf(reason: Props['reason']): readonly StoryFileError[] {
  if (reason.kind === 'invalid') return reason.errors;
  const found = reason.found.trim();
  return [{ path: '', expected: 'a story in JSON', found: found === '' ? 'nothing' : `“${found}…”` }];
}
