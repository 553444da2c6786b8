const program = new URL('../lib/late-clock.js', import.meta.url);

/** Advance of the servers' clock at each start, in milliseconds, so that claims of killed servers have expired. */
const unseen = 120_000;

/** The environment of a server that starts for the nth time on the same data. */
export const lateClock = (starts: number): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${program}`,
  CLOCK_SHIFT: String(starts * unseen),
});
