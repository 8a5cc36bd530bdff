import { assumedYearsLine } from '#core/importers/assumedYears.ts';
import type { Story } from '#core/story/story.ts';
import { MetaText } from '#ui/MetaText.tsx';

/** Says at the story's foot, also on paper, which years nobody printed. */
export function AssumedYears({ story }: { readonly story: Story }) {
  const line = assumedYearsLine(story);
  return (
    line && (
      <MetaText className="mt-4 leading-[1.5]" lang="en" dir="ltr">
        {line}
      </MetaText>
    )
  );
}
