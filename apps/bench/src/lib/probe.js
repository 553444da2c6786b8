import { isMainThread } from 'node:worker_threads';

// Loaded into measured programs, to report their resource usage. Plain JavaScript, because stripping types takes
// time and memory that would be counted. Threads of a program load it, too.
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
  // The channel does not keep the program alive.
  process.channel.unref();
}
