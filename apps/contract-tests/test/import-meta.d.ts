/** Vite's, by the part of it that the cases need. */
interface ImportMeta {
  glob(patterns: readonly string[]): Readonly<Record<string, () => Promise<unknown>>>;
}
