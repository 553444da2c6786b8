import { setTimeout } from 'node:timers/promises';
import { connectTo } from '@cloudimages/test-kit/connection';
import type { Random } from '@cloudimages/test-kit/random';
import { newTask, type Shown, type Sources, show, start, type Task } from './task.ts';

/** Clients that start jobs. */
const clients = 12;

/** A client reads a job at most so often, and waits at most so many milliseconds before that. */
const mostReads = 4;
const longestWait = 40;

/** Concurrent jobs of several clients. */
export interface JobLoad {
  /** Resolves once a job has an ID, or no client goes on. */
  readonly begun: Promise<void>;
  /** From now on, a lost connection is no violation. */
  expectCrash(): void;
  /** Stops the clients after their current calls. Resolves to the jobs that they asked for. */
  end(): Promise<{ readonly tasks: readonly Task[]; readonly violations: readonly string[] }>;
}

/**
 * Starts clients that start jobs, and read them while they are under way: the server does the work of a job when it is
 * read. Of several servers, all may do the work of the same job.
 */
export function startJobs(urls: readonly string[], sources: Sources, random: Random): JobLoad {
  const tasks: Task[] = [];
  const violations: string[] = [];
  let crashing = false;
  let ending = false;
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    const connections = urls.map(connectTo);
    try {
      while (!ending) {
        const task = newTask(sources, random);
        tasks.push(task);
        const { status, body } = await start(random.one(connections), task);
        // After a 503 the job may have been started. Other clients export the same images.
        if (status === 503 || body.includes('IMG.0148')) continue;
        if (status !== 200) violations.push(`${task.operation} got ${status}: ${body}`);
        else task.job = JSON.parse(body.toString()).job_id as string;
        begin();
        for (let left = random.below(mostReads); task.job !== undefined && left > 0 && !ending; left--) {
          await setTimeout(random.below(longestWait));
          const { job } = task;
          const replies = await Promise.all(connections.map((connection) => show(connection, job)));
          const wrong = replies.find(({ status }) => status !== 200 && status !== 503);
          if (wrong) violations.push(`The job of ${task.operation} got ${wrong.status}: ${wrong.body}`);
          const ends = replies
            .filter(({ status }) => status === 200)
            .map(({ body }): Shown => JSON.parse(body.toString()));
          task.isEnded = ends.some(({ end_time }) => end_time !== '');
          if (task.isEnded) break;
        }
      }
    } catch (error) {
      if (!crashing) violations.push(`The connection of a job was lost before the crash: ${(error as Error).message}`);
    } finally {
      for (const connection of connections) connection.close();
    }
  }

  const done = Promise.all(Array.from({ length: clients }, run)).then(() => begin());
  return {
    begun,
    expectCrash() {
      crashing = true;
    },
    async end() {
      ending = true;
      await done;
      return { tasks, violations };
    },
  };
}
