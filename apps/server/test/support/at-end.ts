const ends: (() => unknown)[] = [];

/** Has something ended or removed once the tests of a file are over, wherever in them it was made; the newest goes first. */
export function atEnd(end: () => unknown): void {
  ends.push(end);
}

/** Does all that, also what comes after something that fails. */
export async function endAll(): Promise<void> {
  const faults: unknown[] = [];
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    await Promise.resolve()
      .then(end)
      .catch((fault) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'What a file of tests has made is not all gone.');
}
