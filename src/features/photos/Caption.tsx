import type { ReactNode } from 'react';
import { toShortDate } from '#core/dates/toShortDate.ts';
import { captionParts, insideNoticeWords } from '#core/photos/captionParts.ts';
import { creditWords } from '#core/photos/creditWords.ts';
import type { Notice, Photo, Span } from '#core/story/story.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { classNames } from '#ui/classNames.ts';
import type { IconName } from '#ui/Icon.tsx';
import { ClampedText } from './ClampedText.tsx';
import { NoticeLine, Notices } from './Notices.tsx';

type Props = {
  readonly photo: Photo;
  readonly language: string;
  /** Renders a part of the caption with its names marked. Passed in, because MarkedText belongs to another feature. */
  readonly drawText: (within: Span) => ReactNode;
  /** False in the viewer, where the panel scrolls instead. */
  readonly clamped: boolean;
};

const noticeWords: Record<Notice['kind'], { icon: IconName; lead: string }> = {
  handout: { icon: 'handout', lead: 'Handout.' },
  access: { icon: 'access', lead: 'No access.' },
  unverified: { icon: 'unverified', lead: 'Not verified.' },
  watermark: { icon: 'watermark', lead: 'Watermark.' },
  file: { icon: 'file', lead: 'File picture.' },
  edited: { icon: 'edited', lead: 'Edited.' },
  undated: { icon: 'dates', lead: 'No date.' },
  later: { icon: 'dates', lead: 'Released later.' },
};

/** Label for any picture that isn't a photo. */
export function pictureKind({ kind, label }: Pick<Photo, 'kind' | 'label'>): string | undefined {
  const words = { photo: undefined, illustration: 'Illustration', map: 'Map', graphic: 'Graphic' };
  return label ?? words[kind];
}

/** The full caption, then our note, notices (never clamped), sources and credit. */
export function Caption({ photo, language, drawText, clamped }: Props) {
  const { shows, notices, inside, credit } = captionParts(photo);
  const kind = pictureKind(photo);
  const hasNotices = Boolean(photo.note) || notices.length > 0 || inside.length > 0;
  const shown = shows.map((span, index) => (
    <span key={span.start}>
      {index > 0 && ' '}
      {drawText(span)}
    </span>
  ));
  return (
    <>
      {kind && (
        <p
          className={classNames(
            'font-semibold text-ink text-label',
            !clamped && 'pt-3 pb-1',
            clamped &&
              'picture-kind text-balance pe-34 pt-3 pb-1 desk:col-start-2 desk:row-start-1 desk:pt-0 desk:pb-2',
          )}
        >
          {kind}
        </p>
      )}
      <div
        data-part="caption"
        className={classNames(clamped ? text : 'flex flex-col', clamped && hasNotices && beside)}
        id={clamped ? `caption-${photo.id}` : undefined}
        lang={language}
        dir="auto"
      >
        {shown.length > 0 && (
          <div className={classNames(clamped && 'desk:col-start-2 desk:row-start-2', !kind && 'desk:pe-34')}>
            {clamped ? (
              <ClampedText length={lengthOf(shows)}>{shown}</ClampedText>
            ) : (
              <p data-part="shows" className="text-pretty">
                {shown}
              </p>
            )}
          </div>
        )}
        {(hasNotices || photo.sources.length > 0) && (
          <div
            className={
              clamped
                ? 'tablet:max-desk:col-start-2 tablet:max-desk:row-span-2 tablet:max-desk:row-start-1 desk:col-start-2 desk:row-span-2 desk:row-start-3'
                : 'contents'
            }
          >
            {hasNotices && (
              <Notices count={inside.length + notices.length + (photo.note ? 1 : 0)}>
                {photo.note && (
                  <NoticeLine icon="ours" kind="ours" lead="Our note.">
                    {photo.note}
                  </NoticeLine>
                )}
                {inside.map((notice) => (
                  <NoticeLine key={notice.start} kind={notice.kind} {...noticeWords[notice.kind]}>
                    {insideNoticeWords(photo.caption, notice)}
                  </NoticeLine>
                ))}
                {notices.map((notice) => (
                  <NoticeLine key={notice.start} kind={notice.kind} {...noticeWords[notice.kind]}>
                    {drawText(notice)}
                  </NoticeLine>
                ))}
              </Notices>
            )}
            {photo.sources.length > 0 && (
              <p className="mt-1 text-label/[1.4]">
                Background:{' '}
                {photo.sources.map(({ source, url, published }, index) => (
                  <span key={url + source}>
                    {index > 0 && '; '}
                    <a className={buttonStyle({ look: 'link' })} href={url} rel="noopener noreferrer">
                      {source}, {toShortDate(published)}
                    </a>
                  </span>
                ))}
              </p>
            )}
          </div>
        )}
        <p
          data-part="credit"
          className={classNames(
            'text-label/[1.4]',
            clamped ? 'desk:col-start-1 desk:row-start-4 desk:pt-2' : 'mt-2',
          )}
        >
          {credit && (
            <span data-part="their-credit" className="me-[0.75em]">
              {drawText(credit)}
            </span>
          )}{' '}
          <span>{creditWords(photo)}</span>
        </p>
      </div>
    </>
  );
}

/** On desktop each part is placed in the grid beside or under the picture. */
const text =
  'desk:contents [.picture-kind+&]:pt-0 pt-11 in-[.slide:only-child]:pt-3 max-desk:[.picture-kind+&]:pt-0';
/** On tablets: text on the left, notices on the right. */
const beside =
  'tablet:max-desk:grid tablet:max-desk:grid-cols-[13.5rem_1fr] tablet:max-desk:grid-rows-[auto_1fr] tablet:max-desk:gap-x-6';

/** In UTF-16 code units. */
function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
