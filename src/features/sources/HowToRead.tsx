import { sourceListOf } from '#core/sources/sourceSummaries.ts';
import type { Story } from '#core/story/story.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { SourceMark } from './SourceMark.tsx';

/** What the marks mean, and what this part does, how it knows, and what it can't do. */
export function HowToRead({ story }: { readonly story: Story }) {
  const { claims } = sourceListOf(story);
  const hasCarried = claims.some(({ attribution }) => attribution.carriedFrom);
  const hasUnsure = claims.some(({ isSure }) => !isSure);
  const isAutomatic = story.annotation?.by === 'automatic';
  return (
    <>
      <Disclosure
        title="How to read this"
        titleClassName="hover:text-ink"
        className="mt-4 border-hairline border-t pt-3 text-ink-2 text-label/[1.4] print:hidden"
      >
        <p className="mt-1">
          For each sentence this shows whom the story names for it. It goes by the sentence’s own words: a
          verb of saying with its subject, “according to”, a quotation that goes on; nothing is added from
          elsewhere. It can’t tell whether what somebody says is so, and no source stated speaks neither for a
          sentence nor against it.
        </p>
        <ul className="source-legend mt-2">
          <li>
            <SourceMark kind="stateMedia" />
            the sentence names who says it; letter and line are those of the kind in the list
          </li>
          <li>
            <SourceMark kind="stateMedia" isCarried />
            goes on from the sentence before{hasCarried ? '' : '; none here'}
          </li>
          {hasUnsure && (
            <li>
              <SourceMark kind="stateMedia" isSure={false} />
              not sure, and not counted
            </li>
          )}
          <li>
            <SourceMark kind="unstated" />
            no source stated
          </li>
        </ul>
      </Disclosure>
      <MetaText className="mt-4">
        {isAutomatic ? 'Sources found automatically' : 'Sources marked by an editor'}, only by what the
        sentences themselves say.
      </MetaText>
    </>
  );
}
