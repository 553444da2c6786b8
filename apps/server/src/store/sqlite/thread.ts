import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that works on one database, one request at a time. */
export interface Thread<Request> {
  /** Sends a request and resolves to its result; rejects with the error. */
  ask(request: Request): Promise<number>;
  /** Why the thread no longer responds; undefined while it does. */
  broken(): Error | undefined;
  /** Ends the thread once it has handled all requests. */
  end(): Promise<void>;
}

interface Asked {
  readonly resolve: (value: number) => void;
  readonly reject: (error: Error) => void;
}

type Message<Request> = 'end' | { readonly request: Request };
type Answer = { readonly value: number } | { readonly error: string };

/** Starts the module of that name in this folder as a thread with what it is given, and waits until it is ready. */
export async function startThread<Request>(name: string, ...given: readonly unknown[]): Promise<Thread<Request>> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./${name}.${extension}`, import.meta.url), { workerData: given });
  const asked: Asked[] = [];
  let broken: Error | undefined;

  const answer = () =>
    new Promise<number>((resolve, reject) => {
      if (broken) reject(broken);
      else asked.push({ resolve, reject });
    });
  const fail = (error: Error) => {
    broken ??= error;
    for (const { reject } of asked.splice(0)) reject(broken);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error(`The ${name} has ended.`)));
  worker.on('message', (message: Answer) => {
    const first = asked.shift();
    if ('error' in message) first?.reject(new Error(message.error));
    else first?.resolve(message.value);
  });
  await answer();

  return {
    ask(request) {
      worker.postMessage({ request } satisfies Message<Request>);
      return answer();
    },
    broken: () => broken,
    async end() {
      if (broken) return;
      worker.postMessage('end' satisfies Message<Request>);
      await once(worker, 'exit');
    },
  };
}

/** How a thread handles its requests. */
export interface Server<Request> {
  answer(request: Request): number;
  close(): void;
}

/** The thread's side: opens what it was given, and handles requests. */
export function serveThread<Request, Given extends readonly unknown[]>(
  open: (...given: Given) => Server<Request>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('This module is run as a thread.');
  const { answer, close } = open(...(workerData as Given));
  const ready: Answer = { value: 0 };
  port.postMessage(ready);
  port.on('message', (message: Message<Request>) => {
    if (message === 'end') {
      port.close();
      return close();
    }
    try {
      port.postMessage({ value: answer(message.request) } satisfies Answer);
    } catch (error) {
      port.postMessage({ error: String(error) } satisfies Answer);
    }
  });
}
