import { useState } from 'react';
import { counted } from '#core/text/counted.ts';
import { type Forgotten, forgetEverything } from '#data/forget.ts';
import { Button } from '#ui/Button.tsx';

/** Removes saved reading positions and settings, and says how many there were. */
export function ForgetButton() {
  const [forgotten, setForgotten] = useState<Forgotten>();
  return (
    <div className="script-only print:hidden">
      <Button className="font-ui" onClick={() => setForgotten(forgetEverything())}>
        Forget reading places and settings
      </Button>
      <p className="mt-2 min-h-[1.5em] font-ui text-caption" role="status">
        {forgotten && forgottenWords(forgotten)}
      </p>
    </div>
  );
}

function forgottenWords(forgotten: Forgotten): string {
  if (forgotten.kind === 'blocked')
    return 'This browser lets Lede store nothing, so there was nothing to forget.';
  const { places } = forgotten;
  const words = places === 0 ? 'There was no reading place' : `Forgot ${counted(places, 'reading place')}`;
  return `${words}; the settings are as they were at first.`;
}
