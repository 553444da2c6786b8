import { performance } from 'node:perf_hooks';
import { developmentCredentials } from '@cloudimages/service';
import { answerWith } from '../lib/answer.ts';
import { imageId } from '../lib/images.ts';
import type { Job, Load } from '../lib/load.ts';
import { median, quantile } from '../lib/stats.ts';
import { connect } from './connection.ts';

const [{ token }] = developmentCredentials;

/** Texts of requests, made beforehand: the generator shares the processors with what it measures. */
function requestsOf({ requests }: Job): (number: number) => string {
  const headers = `Host: ims\r\nX-Auth-Token: ${token}\r\n`;
  if ('pages' in requests) {
    const texts = requests.pages.map((path) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`);
    return (number) => texts[number % texts.length] as string;
  }
  const heads = Array.from(
    { length: requests.images },
    (_, i) =>
      `PATCH /v2/cloudimages/${imageId(i)} HTTP/1.1\r\n${headers}Content-Type: application/json\r\nContent-Length: `,
  );
  return (number) => {
    const body = `[{"op":"replace","path":"/__description","value":"changed ${number} times"}]`;
    return `${heads[number % heads.length]}${body.length}\r\n\r\n${body}`;
  };
}

let sent = 0;

async function run(job: Job): Promise<Load> {
  const { connections, warmUp, duration } = job;
  const urls = [job.url].flat();
  const request = requestsOf(job);
  const before = performance.eventLoopUtilization();
  const from = performance.now() + warmUp;
  const until = from + duration;
  const times: number[] = [];
  let answers = 0;
  let last = from;
  const each = (began: number, now: number) => {
    answers += 1;
    // An answer that takes longer than all the time there is counts as well, or there would be none.
    if (now >= from && (now < until || times.length === 0)) {
      times.push(now - began);
      last = now;
    }
    return now < until ? request(sent++) : undefined;
  };
  await Promise.all(
    Array.from({ length: connections }, (_, index) =>
      connect(urls[index % urls.length] as string, request(sent++), each),
    ),
  );
  return {
    rate: times.length / (Math.max(duration, last - from) / 1000),
    median: median(times),
    p99: quantile(times, 0.99),
    answers,
    busy: performance.eventLoopUtilization(before).utilization,
  };
}

answerWith(run);
