import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';

type Props = {
  /** As in its heading: "Timeline". */
  readonly region: string;
  /** Replaces the default message; `retry` renders the region again. */
  readonly fallback?: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
};

/** Limits an error to one region. React catches errors of children in class components only. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  retry = () => this.setState({ isBroken: false });

  override render() {
    const { region, fallback, children } = this.props;
    if (!this.state.isBroken) return children;
    if (fallback) return fallback(this.retry);
    return (
      <section className="border-ink border-t py-4" aria-label={region}>
        <p role="alert">{regionWords(region)} could not be shown. The story is not affected.</p>
        <Button icon="retry" className="mt-3" onClick={this.retry}>
          Retry
        </Button>
      </section>
    );
  }
}

/** "The timeline", but "People and places". */
function regionWords(region: string): string {
  return region.includes(' ') ? region : `The ${region.toLowerCase()}`;
}
