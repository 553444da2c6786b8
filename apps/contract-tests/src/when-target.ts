import { describe, test } from 'vitest';

const nothing = Object.assign(() => {}, { each: () => () => {} });
const absent = { describe: nothing as unknown as typeof describe, test: nothing as unknown as typeof test };

/**
 * `describe` and `test` for cases that apply to some targets only: `onlyOn(target.story).describe(...)`. On others the
 * cases are missing instead of skipped, so that a skipped case always means a mistake.
 */
export const onlyOn = (isThere: boolean) => (isThere ? { describe, test } : absent);
