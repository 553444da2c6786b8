import { answerWith } from '../lib/answer.ts';
import type { Update, UpdateJob, UpdateRun } from '../lib/update.ts';

let way: { update: Update; first: number } | undefined;
let made = 0;

async function begin({ way, url, ids }: UpdateJob) {
  const from = performance.now();
  const { updater } = await import(way);
  const update: Update = updater(url);
  await update(ids[0] as string, 'changed at first');
  return { update, first: performance.now() - from };
}

/** Sends updates, and resolves to their number. */
async function run(update: Update, { ids, atOnce }: UpdateJob, duration: number): Promise<number> {
  const before = made;
  const until = performance.now() + duration;
  const inTurn = async () => {
    while (performance.now() < until) {
      const number = made++;
      await update(ids[number % ids.length] as string, `changed ${number} times`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return made - before;
}

answerWith(async (job: UpdateJob): Promise<UpdateRun> => {
  way ??= await begin(job);
  const { update, first } = way;
  await run(update, job, job.warmUp);
  const cpu = process.cpuUsage();
  const from = performance.now();
  const updates = await run(update, job, job.duration);
  const { user, system } = process.cpuUsage(cpu);
  return { first, rate: updates / ((performance.now() - from) / 1000), cpu: (user + system) / 1000 / updates };
});
