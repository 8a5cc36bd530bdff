/** For a fault no one foresaw. Plain links only: whatever broke, the browser can still follow them. */
export function LastResort({ error, front }: { error: unknown; front: string }) {
  return (
    <article className="fault">
      <h1 className="headline">Something went wrong on this page</h1>
      <p className="fault-lede">
        Lede could not draw it. Nothing of yours was lost: settings and reading places are kept in this
        browser. Loading the page again often helps; if it doesn’t, the other stories can still be read.
      </p>
      <p className="fault-acts">
        <button type="button" className="button" onClick={() => location.reload()}>
          Load the page again
        </button>
        <a className="link" href={front}>
          All stories
        </a>
      </p>
      <details className="fault-details">
        <summary>For whoever looks after this site</summary>
        <pre>
          <code>{detailsOf(error)}</code>
        </pre>
      </details>
    </article>
  );
}

function detailsOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  try {
    return JSON.stringify(error, undefined, 2) ?? String(error);
  } catch {
    return String(error);
  }
}
