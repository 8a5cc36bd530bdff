/** Made by scripts/libraryList.ts. */
declare module 'virtual:libraries' {
  export const libraries: readonly { readonly licence: string; readonly names: readonly string[] }[];
}
