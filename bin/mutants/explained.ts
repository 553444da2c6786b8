/** Rules that nobody misses when they are gone, and why. `rule` matches the kind and the name of a mutant. */
export const explained: readonly { readonly rule: RegExp; readonly why: string }[] = [];
