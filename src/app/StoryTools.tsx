import { useState } from 'react';
import { Button } from '#ui/Button.tsx';

/** One of these at a time: the list of keys, the field that finds words, or what is printed. */
export type KeyTool = '?' | '/' | 'print';

/** Which tools are open. Several may be open at once. */
export function useStoryTools() {
  const [isSaving, setIsSaving] = useState(false);
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [keyTool, setKeyTool] = useState<KeyTool>();
  return { isSaving, setIsSaving, isCorrecting, setIsCorrecting, keyTool, setKeyTool };
}

export type StoryTools = ReturnType<typeof useStoryTools>;

/** Shown in the page's foot. */
export function ToolButtons({ tools }: { readonly tools: StoryTools }) {
  return (
    <>
      <Button look="link" className="script-only" onClick={() => tools.setKeyTool('print')}>
        Print…
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
