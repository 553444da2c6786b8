import { parentPort, workerData } from 'node:worker_threads';
import { startMock } from './mock.ts';

// The entry of a worker thread: `workerData` has the options of startMock, the first message from the worker is
// `{ url }`, and any message to it stops the mock and the thread. An unusable address is the worker's 'error' event.
const mock = await startMock(workerData);
parentPort?.once('message', () => mock.close());
parentPort?.postMessage({ url: mock.url });
