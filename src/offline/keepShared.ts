import { sharedCache, sharedPath } from '#data/offline/words.ts';
import { base } from '#data/siteAddress.ts';

/**
 * The system's share sheet sends a form to the import page. It is kept, and the page, which reads it, is opened. Any site can send
 * such a form; the page saves nothing unasked.
 */
export async function keepShared(request: Request): Promise<Response> {
  const cache = await caches.open(sharedCache);
  await cache.put(base + sharedPath, new Response(await request.formData()));
  return Response.redirect(new URL(`${base}import?shared`, location.href), 303);
}
