import { parentPort, workerData } from 'node:worker_threads';
import { startMock } from './mock.ts';

// The entry of a worker thread: `workerData` holds what startMock takes, the first message out is `{ url }`, and any
// message in ends the mock and with it the thread. An address that cannot be used is the worker's 'error' event.
const mock = await startMock(workerData);
parentPort?.once('message', () => mock.close());
parentPort?.postMessage({ url: mock.url });
