import { useState } from 'react';
import { Button } from '#ui/Button.tsx';

/** Which tools are open. Both may be open at once. */
export function useStoryTools() {
  const [isSaving, setIsSaving] = useState(false);
  const [isCorrecting, setIsCorrecting] = useState(false);
  return { isSaving, setIsSaving, isCorrecting, setIsCorrecting };
}

export type StoryTools = ReturnType<typeof useStoryTools>;

/** Shown in the page's foot. */
export function ToolButtons({ tools }: { readonly tools: StoryTools }) {
  return (
    <>
      <Button look="link" className="script-only" onClick={() => print()}>
        Print
      </Button>
      <Button look="link" className="script-only" onClick={() => tools.setIsSaving(true)}>
        Save a copy…
      </Button>
      <Button look="link" className="script-only" onClick={() => tools.setIsCorrecting(true)}>
        Correct names and dates
      </Button>
    </>
  );
}
