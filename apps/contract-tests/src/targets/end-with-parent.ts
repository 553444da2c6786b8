import { isMainThread } from 'node:worker_threads';

// Loaded into a child process before its own code. Any end of the parent process, also a kill, closes the pipe between
// the two.
if (isMainThread) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGKILL'));
  process.stdin.resume();
  // The pipe does not keep the child alive.
  if ('unref' in process.stdin) (process.stdin.unref as () => void)();
}
