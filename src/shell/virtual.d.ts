/** Made from `scenarios/*.md` by the build; see src/command/build/scenarios.ts. */
declare module 'virtual:catalogue' {
  export const catalogue: readonly import('./catalogue.ts').CatalogueEntry[];
}
