import { Link } from 'react-router';
import type { StoryProblem } from '#core/story/parseStory.ts';
import { counted } from '#core/text/counted.ts';
import type { StoryErrorReason } from '#data/stories.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { Code } from '#ui/Code.tsx';
import { ErrorPage } from '#ui/ErrorPage.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { faultWords } from './faultWords.ts';
import { problemStyle } from './problemStyle.ts';
import { type Retry, RetryButton } from './RetryButton.tsx';

type Props = {
  /** Path of the file below the site's own address. */
  readonly file: string;
  readonly reason: Exclude<StoryErrorReason, { kind: 'missing' | 'unreachable' }>;
  readonly retry: Retry;
};

/** A story file that can't be shown: where, what was expected and found, what was kept, what to do. */
export function StoryFault({ file, reason, retry }: Props) {
  const [first, ...others] = problemsOf(reason);
  return (
    <ErrorPage
      title="This story can’t be shown"
      kicker={
        <>
          <Icon name="problem" />
          Story file
        </>
      }
      lede={
        <>
          {first && faultWords(first)} Nothing was changed; the other stories, your settings and your reading
          places are as they were.
        </>
      }
      actions={
        <>
          <RetryButton retry={retry} words="Open again" />
          <Link className={buttonStyle({ look: 'link' })} to="/">
            All stories
          </Link>
        </>
      }
    >
      <FactList>
        <Fact term="File">
          <Code>{file}</Code>
        </Fact>
        {first && <ProblemLines problem={first} />}
      </FactList>
      <OtherProblems problems={others} />
      <p>Correct the file and open it again, or check it in a terminal:</p>
      <pre className="mt-2 border-hairline border-y py-3">
        <Code>npm run story -- check public/{file}</Code>
      </pre>
    </ErrorPage>
  );
}

function ProblemLines({ problem: { path, expected, found, hint } }: { problem: StoryProblem }) {
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

/** As many as fit a screen; a file with more has one cause for most of them. */
const mostShown = 8;

function OtherProblems({ problems }: { problems: readonly StoryProblem[] }) {
  if (problems.length === 0) return null;
  const hidden = problems.length - mostShown;
  return (
    <section className="mb-8" aria-labelledby="fault-others-title">
      <h2 id="fault-others-title" className="text-title">
        {counted(problems.length, 'more error', 'more errors')} in this file
      </h2>
      <ul>
        {problems.slice(0, mostShown).map(({ path, expected, found }) => (
          <li key={path + expected + found} className={problemStyle}>
            <Code>{path === '' ? 'file' : path}</Code> expected <bdi>{expected}</bdi>, found{' '}
            <bdi>{found}</bdi>
          </li>
        ))}
      </ul>
      {hidden > 0 && <MetaText className="mt-2">and {hidden} more; the terminal lists them.</MetaText>}
    </section>
  );
}

function problemsOf(reason: Props['reason']): readonly StoryProblem[] {
  if (reason.kind === 'invalid') return reason.problems;
  const found = reason.found.trim();
  return [{ path: '', expected: 'a story in JSON', found: found === '' ? 'nothing' : `“${found}…”` }];
}
