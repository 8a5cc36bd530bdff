import type { ReactNode } from 'react';
import { toShortDate } from '#core/dates/toShortDate.ts';
import { captionParts, insideNoticeWords } from '#core/photos/captionParts.ts';
import { creditWords } from '#core/photos/creditWords.ts';
import type { Notice, Photo, Span } from '#core/story/story.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { ClampedText } from './ClampedText.tsx';

type Props = {
  readonly photo: Photo;
  readonly language: string;
  /** Draws a part of the caption with its names marked; the text itself is another feature's matter. */
  readonly drawText: (within: Span) => ReactNode;
  /** In the viewer nothing is cut: its panel scrolls. */
  readonly clamped: boolean;
};

const noticeWords: Record<Notice['kind'], { icon: IconName; lead: string }> = {
  handout: { icon: 'handout', lead: 'Handout.' },
  access: { icon: 'access', lead: 'No access.' },
  unverified: { icon: 'unverified', lead: 'Not verified.' },
  watermark: { icon: 'watermark', lead: 'Watermark.' },
  file: { icon: 'file', lead: 'File picture.' },
  edited: { icon: 'edited', lead: 'Edited.' },
};

/** What the picture is in words, for anything but a photo. */
export function pictureKind({ kind, label }: Pick<Photo, 'kind' | 'label'>): string | undefined {
  const words = { photo: undefined, illustration: 'Illustration', map: 'Map', graphic: 'Graphic' };
  return label ?? words[kind];
}

/** A caption verbatim and once, its notices never cut, then our note, the sources of what it adds, the credit. */
export function Caption({ photo, language, drawText, clamped }: Props) {
  const { shows, notices, inside, credit } = captionParts(photo, language);
  const kind = pictureKind(photo);
  const shown = shows.map((span, index) => (
    <span key={span.start}>
      {index > 0 && ' '}
      {drawText(span)}
    </span>
  ));
  return (
    <>
      {kind && <p className="picture-kind">{kind}</p>}
      <div
        className="caption-text"
        id={clamped ? `caption-${photo.id}` : undefined}
        lang={language}
        dir="auto"
      >
        {shown.length > 0 &&
          (clamped ? (
            <ClampedText length={lengthOf(shows)}>{shown}</ClampedText>
          ) : (
            <p className="shows">{shown}</p>
          ))}
        {(photo.note || notices.length > 0 || inside.length > 0) && (
          <ul className="notices" aria-label="About this picture">
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
          </ul>
        )}
        <p className="credit">
          {credit && <span className="credit-theirs">{drawText(credit)}</span>}{' '}
          <span>{creditWords(photo)}</span>
        </p>
        {photo.sources.length > 0 && (
          <p className="picture-sources">
            Not in this story:{' '}
            {photo.sources.map(({ source, url, published }, index) => (
              <span key={url + source}>
                {index > 0 && '; '}
                <a className="link" href={url} rel="noreferrer">
                  {source}, {toShortDate(published)}
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </>
  );
}

/** In UTF-16 code units. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

type NoticeLineProps = { icon: IconName; kind: Notice['kind'] | 'ours'; lead: string; children: ReactNode };

function NoticeLine({ icon, kind, lead, children }: NoticeLineProps) {
  return (
    <li data-notice={kind}>
      <Icon name={icon} />
      <span>
        <b>{lead}</b> {children}
      </span>
    </li>
  );
}
