import type { SideWidth } from '#core/session/side.ts';

/** Reports how wide the page is, now and whenever that changes. The same widths are in `styles`. */
export function watchSideWidth(report: (width: SideWidth) => void): () => void {
  const phone = matchMedia('(max-width: 46.24rem)');
  const narrow = matchMedia('(max-width: 71.24rem)');
  const update = () => report(phone.matches ? 'phone' : narrow.matches ? 'tablet' : 'desk');
  update();
  phone.addEventListener('change', update);
  narrow.addEventListener('change', update);
  return () => {
    phone.removeEventListener('change', update);
    narrow.removeEventListener('change', update);
  };
}
