import type { ReactNode } from 'react';
import type { Dropped } from '#core/importers/draft.ts';
import type { ImportFile, ImportReport, RemotePicture } from '#core/importers/imported.ts';
import {
  characterWords,
  encodingWords,
  fieldWords,
  formatWords,
  number,
  reasonWords,
} from '#core/importers/reportWords.ts';
import { counted } from '#core/text/counted.ts';
import { OriginalText } from './OriginalText.tsx';
import { shorten } from './previewWords.ts';

type Props = {
  readonly report: ImportReport;
  readonly source: readonly ImportFile[];
  /** Where no list of them stands beside the report. */
  readonly remote?: readonly RemotePicture[];
};

/** What became of the source: kept, left out, guessed, not used; and the source itself. */
export function ImportReportList({ report, source, remote = [] }: Props) {
  const { format, encoding, dropped, guessed, unused } = report;
  return (
    <section aria-labelledby="import-report">
      <h2 id="import-report" className="small-title">
        Import report
      </h2>
      <dl className="import-report">
        <Row name="Read as">{formatWords(format)}</Row>
        {encoding && <Row name="Encoding">{encodingWords(encoding)}</Row>}
        <Row name="Characters">{characterWords(report)}</Row>
        <Row name="Left out">{dropped.length === 0 ? 'Nothing' : <DroppedList dropped={dropped} />}</Row>
        <Row name="Guessed">
          {guessed.length === 0 ? (
            'Nothing'
          ) : (
            <ul>
              {guessed.map(({ field, value, because }) => (
                <li key={field + value}>
                  {fieldWords(field)}: <bdi>{value}</bdi>{' '}
                  <span className="import-why">because {because}</span>
                </li>
              ))}
            </ul>
          )}
        </Row>
        {unused.length > 0 && (
          <Row name="Not used">
            <ul>
              {unused.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {remote.length > 0 && (
          <Row name="Not fetched">
            <ul>
              {remote.map(({ photo, address }) => (
                <li key={photo}>
                  <a className="link" href={address} rel="noreferrer" target="_blank" dir="ltr">
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row name="Original">
          <OriginalText source={source} encoding={encoding?.name} />
        </Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** In characters; one that is longer is a menu or a script, and the original has it whole. */
const mostShown = 2000;

function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  return (
    <details>
      <summary>{counted(dropped.length, 'passage')}</summary>
      <ol className="import-dropped">
        {dropped.map(({ text, why }, i) => {
          const { shown, hidden } = shorten(text, mostShown);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may repeat
            <li key={i}>
              <span className="import-why">{reasonWords(why)}</span>
              <span className="import-lost">
                <bdi>{shown}</bdi>
                {hidden > 0 && ` … and ${number(hidden)} more characters`}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
