const ends: (() => unknown)[] = [];

/** Registers a cleanup for the end of a test file; the last one registered runs first. */
export function atEnd(end: () => unknown): void {
  ends.push(end);
}

/** Runs all cleanups, also those after one that fails. */
export async function endAll(): Promise<void> {
  const faults: unknown[] = [];
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    await Promise.resolve()
      .then(end)
      .catch((fault) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some cleanups of a test file failed.');
}
