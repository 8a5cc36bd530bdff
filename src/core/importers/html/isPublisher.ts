import { toBareText } from '../text/sameText.ts';

/** Accounts that content systems put where an author belongs. */
const account =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?|anonymous|web ?master|redaktion|die redaktion|redazione|redacción|la rédaction|guest|user|root|newsroom|news desk|web ?desk|online desk|super ?user|wordpress|author)$/i;

/** An account of the content system, or an address. */
function isAccount(name: string): boolean {
  return account.test(name.trim()) || /www\.|https?:|@/.test(name);
}

/** Whether a name is the site's or the publisher's; or an account's, and so nobody's. */
export function isPublisher(
  name: string,
  publishers: readonly (string | undefined)[],
  address: string | undefined,
): boolean {
  const bare = toBareText(
    name.replace(/\([^()]{0,80}\)/g, '').replace(/\.(?:com?|de|net|org|co\.\w\w|\w\w)$/i, ''),
  );
  if (bare === '' || isAccount(name)) return true;
  const names = publishers.map((publisher) => toBareText(publisher ?? '')).filter((one) => one.length > 1);
  if (names.some((one) => one === bare || (bare.length > 3 && one.startsWith(bare)))) return true;
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/.exec(address ?? '')?.[1] ?? '';
  const site = toBareText(host.replace(/\.(?:com?|org|net|gov|ac)?\.?[a-z]{2,6}$/i, ''));
  return site.length > 1 && (site === bare || toBareText(name) === toBareText(host));
}
