type Policy = { readonly createScriptURL: (address: string) => unknown };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
};

let policy: Policy | undefined;

/**
 * The address of one of our own worker scripts as a TrustedScriptURL, which the page's policy requires
 * (`trusted-types lede`, see scripts/prerender/contentSecurityPolicy.ts). A policy can be created only once, so all workers
 * share it. Throws for a script of another origin.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('lede', { createScriptURL: ownAddress });
  // Browsers without Trusted Types accept the string; others need the policy's object, which TypeScript has no type for.
  return (policy?.createScriptURL(address) as string | undefined) ?? ownAddress(address);
}

function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new Error(`expected a script of ${location.origin}, got ${address}`);
  return address;
}
