import type { Dropped, Guess } from '#core/importers/draft.ts';
import type { ImportFile, ImportReport, RemotePicture } from '#core/importers/imported.ts';
import {
  characterWords,
  encodingWords,
  fieldWords,
  formatWords,
  guessWords,
  number,
  placeWords,
  reasonWords,
} from '#core/importers/reportWords.ts';
import { assumedYearWords, timeWords } from '#core/importers/timeWords.ts';
import type { Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { OriginalText } from './OriginalText.tsx';
import { shorten } from './previewWords.ts';

type Props = {
  readonly report: ImportReport;
  /** For its times and where each was read. */
  readonly story: Story;
  readonly source: readonly ImportFile[];
  /** Pass these only if RemotePictures isn't shown on the same page. */
  readonly remote?: readonly RemotePicture[];
  readonly className?: string;
};

/** The import report: what was used, left out or guessed, and the original source. */
export function ImportReportList({ report, story, source, remote = [], className }: Props) {
  const { format, encoding, dropped, guessed, unusable = [], place, unused } = report;
  const assumed = assumedYearWords(story);
  return (
    <section aria-labelledby="import-report" className={className}>
      <h2 id="import-report" className="text-title">
        Import report
      </h2>
      <FactList className="mt-3! mb-0!">
        <Fact term="Read as">{formatWords(format)}</Fact>
        {encoding && <Fact term="Encoding">{encodingWords(encoding)}</Fact>}
        {place && (
          <Fact term="Article">
            <Lines lines={placeWords(place)} />
          </Fact>
        )}
        <Fact term="Times">
          <Lines lines={timeWords(story)} />
        </Fact>
        {story.sourceUrl !== undefined && (
          <Fact term="Address">
            <bdi className="wrap-anywhere" dir="ltr">
              {story.sourceUrl}
            </bdi>
          </Fact>
        )}
        {assumed.length > 0 && (
          <Fact term="Years assumed">
            <Lines lines={assumed} />
          </Fact>
        )}
        <Fact term="Characters">{characterWords(report)}</Fact>
        <Fact term="Left out">
          {dropped.length === 0 ? 'Nothing' : <DroppedList dropped={dropped} language={story.language} />}
        </Fact>
        <Fact term="Guessed">
          {guessed.length === 0 ? 'Nothing' : <Reasons of={guessed} language={story.language} />}
        </Fact>
        {unusable.length > 0 && (
          <Fact term="Not shown">
            <Reasons of={unusable} language={story.language} />
          </Fact>
        )}
        {unused.length > 0 && (
          <Fact term="Not used">
            <ul>
              {unused.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {remote.length > 0 && (
          <Fact term="Not fetched">
            <ul>
              {remote.map(({ photo, address }) => (
                <li key={photo}>
                  <a
                    className={buttonStyle({ look: 'link' })}
                    href={address}
                    rel="noopener noreferrer"
                    target="_blank"
                    dir="ltr"
                  >
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact term="Original">
          <OriginalText source={source} encoding={encoding?.name} />
        </Fact>
      </FactList>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** Fields whose values are the article's own words; others are dates, addresses and languages. */
const ownWords: readonly string[] = ['headline', 'byline', 'publisher'];

type ReasonsProps = { readonly of: readonly Guess[]; readonly language: string };

function Reasons({ of, language }: ReasonsProps) {
  return (
    <ul>
      {of.map(({ field, value, because }) => (
        <li key={field + value}>
          {fieldWords(field)}:{' '}
          <bdi lang={ownWords.includes(field) ? language : undefined}>{guessWords(field, value)}</bdi>{' '}
          <span className="text-ink-2 text-label">because {because}</span>
        </li>
      ))}
    </ul>
  );
}

/** In UTF-16 code units. Longer passages are mostly menus or scripts; the full text is in the original. */
const mostShown = 2000;

type DroppedProps = { readonly dropped: readonly Dropped[]; readonly language: string };

function DroppedList({ dropped, language }: DroppedProps) {
  return (
    <Disclosure title={counted(dropped.length, 'passage')} titleClassName="">
      <ol className="mt-3 grid gap-3">
        {dropped.map(({ text, why }, i) => {
          const { shown, hidden } = shorten(text, mostShown);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may repeat
            <li key={i}>
              <span className="block text-ink-2 text-label">{reasonWords(why)}</span>
              <span className="block whitespace-pre-line border-hairline border-s-3 ps-3 text-caption">
                <bdi lang={language}>{shown}</bdi>
                {hidden > 0 && ` … and ${number(hidden)} more characters`}
              </span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
