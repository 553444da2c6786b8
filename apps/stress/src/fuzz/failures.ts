import type { RawResponse } from '@cloudimages/test-kit/response';

/** Something that must not happen, and the request that made it happen. */
export interface Failure {
  readonly reason: string;
  readonly index: number;
  /** What was sent, one byte a character. */
  readonly text: string;
  readonly answers: readonly RawResponse[];
}

/** Failures of one kind are those with the same reason, whatever numbers there are in it. */
const kindOf = (reason: string) => reason.replaceAll(/[0-9a-f-]{32,}|\d{4,}/g, '#');

/** Keeps of each kind of failure the one with the shortest request, and counts them; `tell` hears of the first one. */
export function failures(tell: (first: Failure) => void) {
  const kinds = new Map<string, { count: number; shortest: Failure }>();
  return {
    add(failure: Failure): void {
      const kind = kindOf(failure.reason);
      if (!kinds.has(kind)) tell(failure);
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

/** A request and its answers, for people to read and to send again. */
export function exchangeOf({ text, answers }: Pick<Failure, 'text' | 'answers'>): string {
  const sent = text === '' ? '' : `sent: ${excerpt(text)}\n`;
  const heard = answers.map(({ status, headers, body }) => {
    const lines = headers.map((pair) => pair.join(': ')).join('; ');
    return `answer: ${status} ${lines}\n${excerpt(body)}\n`;
  });
  return sent + heard.join('');
}

/** All that it takes to see a failure again. */
export function report(failure: Failure, count: number, seed: number): string {
  const { reason, index } = failure;
  const again = index < 0 ? '' : `again: npm run fuzz -- --seed ${seed} --at ${index}\n`;
  return `\n${count} times: ${reason}\n${again}${exchangeOf(failure)}`;
}
