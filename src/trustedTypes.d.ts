/** As much of Trusted Types as src/arrival.ts needs; TypeScript's own library does not know them yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown;
  };
}
