import { createRoot } from 'react-dom/client';
import { isOfAnotherBuild, reloadWithUpdate, untilWaiting } from '#data/offline/waitingWorker.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import '../../styles/rest.css';

let isShown = false;

/**
 * Says that a newer version is there once all of it is. A page that was loaded after the deployment is of that version already,
 * and needs no word.
 */
export async function followUpdate(worker: ServiceWorkerRegistration): Promise<void> {
  const waiting = await untilWaiting(worker);
  if (!waiting || !(await isOfAnotherBuild(waiting)) || isShown) return;
  isShown = true;
  // A root of its own: the app's tree needs no place for what hardly any visit shows.
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    isShown = false;
    root.unmount();
    place.remove();
  };
  root.render(<UpdateNotice onReload={() => reloadWithUpdate(worker)} onClose={close} />);
}
