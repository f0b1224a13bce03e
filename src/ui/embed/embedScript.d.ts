/** Written by src/build/embedded.ts. */
declare module 'virtual:embed-script' {
  /** Where the script for other sites is, below the site, and the hash that a browser checks it by. */
  export const embedScript: { readonly path: string; readonly integrity: string };
}
