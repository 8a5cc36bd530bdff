import { Component, type ReactNode } from 'react';
import { forgetFailures, MissingPartError, reloadIfNeeded } from './missingPartError.ts';
import { missingWords, RetryOrReload } from './RetryOrReload.tsx';

type Props = {
  /** As in its heading: "Timeline". */
  readonly region: string;
  /** Of the message, for a region that isn't in the flow of the page. */
  readonly className?: string;
  /** Replaces the default message; `retry` renders the region again. */
  readonly fallback?: (retry: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
};

type State = { readonly error?: unknown; readonly isBroken: boolean; readonly hasRetried: boolean };

/** Limits an error to one region. React catches errors of children in class components only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, hasRetried: false };

  static getDerivedStateFromError(error: unknown) {
    return { isBroken: true, error };
  }

  override componentDidCatch(error: unknown) {
    if (this.state.hasRetried) reloadIfNeeded(error);
  }

  /** Closed and opened again, the region is loaded anew. */
  override componentWillUnmount() {
    forgetFailures();
  }

  retry = () => {
    forgetFailures();
    this.setState({ isBroken: false, hasRetried: true });
  };

  override render() {
    const { region, className, fallback, children } = this.props;
    const { isBroken, error } = this.state;
    if (!isBroken) return children;
    if (fallback) return fallback(this.retry, error);
    const site = error instanceof MissingPartError ? error.site : undefined;
    return (
      <section className={className ?? 'border-ink border-t py-4'} aria-label={region}>
        <p className="mb-3" role="alert">
          {regionWords(region)} {site ? missingWords(site) : 'could not be shown.'} The story is not affected.
        </p>
        <RetryOrReload site={site} onRetry={this.retry} />
      </section>
    );
  }
}

/** "The timeline", but "People and places". */
function regionWords(region: string): string {
  return region.includes(' ') ? region : `The ${region.toLowerCase()}`;
}
