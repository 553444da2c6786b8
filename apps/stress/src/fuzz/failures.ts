import type { RawResponse } from '@cloudimages/test-kit/response';

/** A failure and the request that caused it. */
export interface Failure {
  readonly reason: string;
  readonly index: number;
  /** The bytes that were sent, one a character. */
  readonly text: string;
  readonly answers: readonly RawResponse[];
}

/** Failures of one kind have the same reason, except for numbers in it. */
const kindOf = (reason: string) => reason.replaceAll(/[0-9a-f-]{32,}|\d{4,}/g, '#');

/** Counts failures by kind, and keeps the shortest request of each. Calls `onFirst` for the first failure of a kind. */
export function failures(onFirst: (first: Failure) => void) {
  const kinds = new Map<string, { count: number; shortest: Failure }>();
  return {
    add(failure: Failure): void {
      const kind = kindOf(failure.reason);
      if (!kinds.has(kind)) onFirst(failure);
      const { count, shortest } = kinds.get(kind) ?? { count: 0, shortest: failure };
      kinds.set(kind, {
        count: count + 1,
        shortest: failure.text.length < shortest.text.length ? failure : shortest,
      });
    },
    count: () => kinds.size,
    all: () => [...kinds.values()],
  };
}

const shown = 3000;

const excerpt = (text: string) =>
  JSON.stringify(text.length > shown ? `${text.slice(0, shown)}… (${text.length} bytes)` : text);

/** Prints a request and its responses. */
export function exchangeOf({ text, answers }: Pick<Failure, 'text' | 'answers'>): string {
  const sent = text === '' ? '' : `sent: ${excerpt(text)}\n`;
  const heard = answers.map(({ status, headers, body }) => {
    const lines = headers.map((pair) => pair.join(': ')).join('; ');
    return `answer: ${status} ${lines}\n${excerpt(body)}\n`;
  });
  return sent + heard.join('');
}

/** A failure with the command that repeats it. */
export function report(failure: Failure, count: number, seed: number): string {
  const { reason, index } = failure;
  const again = index < 0 ? '' : `again: npm run fuzz -- --seed ${seed} --at ${index}\n`;
  return `\n${count} times: ${reason}\n${again}${exchangeOf(failure)}`;
}
