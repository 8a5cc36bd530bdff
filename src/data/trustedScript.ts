type Policy = { readonly createScriptURL: (address: string) => unknown };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
};

let policy: Policy | undefined;

/**
 * The address of a script of our own in the form that the policy of the page asks for (`trusted-types lede`, see
 * scripts/prerender/contentSecurityPolicy.ts). A policy can be made once, so all workers share it. Throws for a script
 * of another host.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('lede', { createScriptURL: ownAddress });
  // Browsers without Trusted Types take the text; the others take the policy's object, for which there is no type.
  return (policy?.createScriptURL(address) as string | undefined) ?? ownAddress(address);
}

function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new Error(`expected a script of ${location.origin}, got ${address}`);
  return address;
}
