import { base } from '../siteAddress.ts';
import { trustedScript } from '../trustedScript.ts';
import { workerFile } from './workerFile.ts';

/** The worker that makes the site open without a connection. Undefined where the browser has none, or allows none. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  // Megabytes that nobody asked for.
  if (wantsLessData()) return undefined;
  return navigator.serviceWorker?.register(trustedScript(base + workerFile)).catch(() => undefined);
}

/** What the reader told the browser; Chromium only. */
function wantsLessData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
