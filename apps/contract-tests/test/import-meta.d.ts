/** The part of Vite's import.meta that the cases need. */
interface ImportMeta {
  glob(patterns: readonly string[]): Readonly<Record<string, () => Promise<unknown>>>;
}
