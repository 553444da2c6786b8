import { isMainThread } from 'node:worker_threads';

// Loaded into a child ahead of its own code. Whatever ends the process that started it, also a kill that leaves no time
// for anything, closes the pipe between the two.
if (isMainThread) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  // A child that wants to end by itself does not wait for its parent.
  if ('unref' in process.stdin) (process.stdin.unref as () => void)();
}
