import { type ReactNode, useState } from 'react';
import type { SourceKey } from '#core/sources/sourceKey.ts';
import { counted } from '#core/text/counted.ts';
import { useRegionInUse } from '#session/useRegionInUse.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Region } from '#ui/Region.tsx';
import { HowToRead } from './HowToRead.tsx';
import { SourceGroup } from './SourceGroup.tsx';
import { SourceRow } from './SourceRow.tsx';
import { useMarginMarks } from './useMarginMarks.ts';
import { useSourceList, useSourceSteps } from './useSources.ts';

/** Who says what, by kind of source. Choosing one highlights its sentences. */
export function SourcesRegion({ end }: { readonly end?: ReactNode }) {
  const dispatch = useDispatch();
  const { story } = useStory();
  const list = useSourceList();
  const { choose } = useSourceSteps();
  const isOpen = useSession(({ width, folded }) => width === 'phone' || !folded.includes('sources'));
  const marks = useMarginMarks();
  const [isChoosing, setIsChoosing] = useState(false);
  useRegionInUse('sources', isOpen);
  const count = list.groups.reduce((sum, { sources }) => sum + sources.length, 0);
  const kinds = list.groups.filter(({ sources }) => sources.length > 0).length;
  const shared = {
    isChoosing,
    onChoosing: setIsChoosing,
    onChoose: (source: SourceKey, withShift: boolean) => {
      choose(source, { asSecond: withShift || isChoosing });
      setIsChoosing(false);
    },
  };
  return (
    <Region
      id="sources"
      title="Sources"
      className={isOpen ? 'desk:flex-1 group-data-[mode=drawer]/side:flex-1' : 'flex-none'}
      isOpen={isOpen}
      onFold={() => dispatch({ kind: 'regionFolded', region: 'sources' })}
      onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
      summary={count > 0 ? `${counted(count, 'source')}, ${counted(kinds, 'kind')}` : 'none found'}
      tools={
        list.claims.length > 0 && (
          <Button
            look="quiet"
            className="script-only print:hidden"
            aria-pressed={marks.isOn}
            {...(marks.isOn && { icon: 'check' as const })}
            onClick={() => marks.turn(!marks.isOn)}
          >
            Marks in the margin
          </Button>
        )
      }
    >
      {isChoosing && (
        <p className="flex items-center justify-between gap-3 py-1 text-label" role="status">
          <span>Pick a second source</span>
          <Button look="quiet" onClick={() => setIsChoosing(false)}>
            Cancel
          </Button>
        </p>
      )}
      {list.groups.map((group, index) => (
        <SourceGroup key={group.kind} group={group} isFirst={index === 0} {...shared} />
      ))}
      {list.doubtful.length > 0 && (
        <Disclosure
          title={`Not sure, not counted: ${list.doubtful.length}`}
          titleClassName="hover:text-ink"
          className="mt-2 border-hairline border-t pt-2 text-ink-2 text-label/[1.4]"
        >
          <ul>
            {list.doubtful.map((summary) => (
              <SourceRow key={summary.source.id} summary={summary} {...shared} />
            ))}
          </ul>
        </Disclosure>
      )}
      {list.claims.length === 0 && <MetaText className="mt-4">{noneWords(story.language)}</MetaText>}
      {list.claims.length > 0 && <HowToRead story={story} />}
      {end}
    </Region>
  );
}

function noneWords(language: string): string {
  return /^en\b/i.test(language)
    ? 'No sources are marked in this story.'
    : 'Sources are found automatically only in English.';
}
