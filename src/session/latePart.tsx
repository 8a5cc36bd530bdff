import { type ComponentType, lazy } from 'react';
import { askSite } from '#data/askSite.ts';
import { MissingPartError, onRetry } from '#ui/missingPartError.ts';

/** Imports code on demand, and finds out why if it does not arrive. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingPartError(cause, await askSite());
  }
}

/** A component whose code is loaded when it is first rendered, and again at each retry. Called at module level only. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let hasFailed = false;
  const makeLazy = () =>
    lazy(async () => {
      try {
        return { default: await loadPart(load) };
      } catch (cause) {
        hasFailed = true;
        throw cause;
      }
    });
  let Lazy = makeLazy();
  onRetry(() => {
    if (hasFailed) Lazy = makeLazy();
    hasFailed = false;
  });
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each module
  return function LatePart(props) {
    return <Lazy {...props} />;
  };
}
