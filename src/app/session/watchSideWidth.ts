import type { SideWidth } from '#core/session/side.ts';
import { below } from '#ui/breakpoints.ts';

/** Reports the page's width class, now and on every change. */
export function watchSideWidth(report: (width: SideWidth) => void): () => void {
  const phone = matchMedia(below('tablet'));
  const narrow = matchMedia(below('desk'));
  const update = () => report(phone.matches ? 'phone' : narrow.matches ? 'tablet' : 'desk');
  update();
  phone.addEventListener('change', update);
  narrow.addEventListener('change', update);
  return () => {
    phone.removeEventListener('change', update);
    narrow.removeEventListener('change', update);
  };
}
