import { isMainThread } from 'node:worker_threads';

// Loaded into programs that are measured, to be asked what they use. Plain JavaScript, because to strip types takes
// time and memory that would count as theirs. Threads that a program starts load it, too.
if (isMainThread) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({
      time: performance.now(),
      cpu: (user + system) / 1000,
      busy: performance.eventLoopUtilization().active,
      memory: process.memoryUsage.rss(),
      peak: process.resourceUsage().maxRSS * 1024,
    });
  });
  process.on('disconnect', () => process.exit());
  // A program that has nothing else to wait for is to end.
  process.channel.unref();
}
