/** Tags with a key: those with one of these values, or all of them when there are no values. */
export interface TagChoice {
  readonly key: string;
  readonly values: readonly string[];
}

/** The tags of a choice as images show them: one of `texts`, and each that begins with `start`, which is `key=`. */
export function shownTags({ key, values }: TagChoice): { readonly texts: readonly string[]; readonly start?: string } {
  // The first equals sign of a tag parts key and value.
  if (key.includes('=')) return { texts: [] };
  if (values.length === 0) return { texts: [key], start: `${key}=` };
  return { texts: values.flatMap((value) => (value === '' ? [key, `${key}=`] : `${key}=${value}`)) };
}
