/** Made from `scenarios/*.md` by the build; see src/command/build/scenarios.ts. */
/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module can import in no other way */
declare module 'virtual:catalogue' {
  export const catalogue: readonly import('./catalogue.ts').CatalogueEntry[];
}

declare module 'virtual:citations' {
  export const citations: import('../language/index.ts').Citations;
}
declare module 'virtual:findable' {
  export const findable: readonly (readonly [string, import('./originals.ts').Within])[];
}
declare module 'virtual:sources' {
  export const sources: ReadonlyMap<string, () => Promise<string>>;
}

declare module 'virtual:licences' {
  /** Of everything that ships. */
  export const licences: readonly {
    readonly name: string;
    readonly kind: string;
    readonly text: string;
  }[];
}
