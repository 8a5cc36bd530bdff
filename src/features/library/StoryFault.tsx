import { Link } from 'react-router';
import type { StoryProblem } from '#core/story/parseStory.ts';
import { counted } from '#core/text/counted.ts';
import type { StoryErrorReason } from '#data/stories.ts';
import { Icon } from '#ui/Icon.tsx';
import { faultWords } from './faultWords.ts';
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
    <article className="fault" aria-labelledby="fault-title">
      <p className="kicker">
        <Icon name="problem" />
        Story file
      </p>
      <h1 id="fault-title" className="headline">
        This story can’t be shown
      </h1>
      <p className="fault-lede">
        {first && faultWords(first)} Nothing was changed; the other stories, your settings and your reading
        places are as they were.
      </p>
      <dl className="fault-list">
        <dt>File</dt>
        <dd>
          <code>{file}</code>
        </dd>
        {first && <ProblemLines problem={first} />}
      </dl>
      <OtherProblems problems={others} />
      <p>Correct the file and open it again, or check it in a terminal:</p>
      <pre className="fault-code">
        <code>npm run story -- check public/{file}</code>
      </pre>
      <p className="fault-acts">
        <RetryButton retry={retry} words="Open again" />
        <Link className="link" to="/">
          All stories
        </Link>
      </p>
    </article>
  );
}

function ProblemLines({ problem: { path, expected, found, hint } }: { problem: StoryProblem }) {
  return (
    <>
      <dt>Field</dt>
      <dd>{path === '' ? 'The file as a whole' : <code>{path}</code>}</dd>
      <dt>Expected</dt>
      <dd>
        <bdi>{expected}</bdi>
      </dd>
      <dt>Found</dt>
      <dd>
        <bdi>{found}</bdi>
        {hint && <span className="fault-hint">{hint}</span>}
      </dd>
    </>
  );
}

/** As many as fit a screen; a file with more has one cause for most of them. */
const mostShown = 8;

function OtherProblems({ problems }: { problems: readonly StoryProblem[] }) {
  if (problems.length === 0) return null;
  const hidden = problems.length - mostShown;
  return (
    <section className="fault-others" aria-labelledby="fault-others-title">
      <h2 id="fault-others-title" className="small-title">
        {counted(problems.length, 'more fault', 'more faults')} in this file
      </h2>
      <ul>
        {problems.slice(0, mostShown).map(({ path, expected, found }) => (
          <li key={path + expected + found} className="fault-other">
            <code>{path === '' ? 'file' : path}</code> expected <bdi>{expected}</bdi>, found{' '}
            <bdi>{found}</bdi>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="fault-hint">and {hidden} more; the terminal lists them.</p>}
    </section>
  );
}

function problemsOf(reason: Props['reason']): readonly StoryProblem[] {
  if (reason.kind === 'invalid') return reason.problems;
  const found = reason.found.trim();
  return [{ path: '', expected: 'a story in JSON', found: found === '' ? 'nothing' : `“${found}…”` }];
}
