import { performance } from 'node:perf_hooks';
import { developmentCredentials } from '@cloudimages/service';
import { quantile } from '@cloudimages/test-kit/quantile';
import { answerWith } from '../lib/answer.ts';
import { imageId } from '../lib/images.ts';
import type { Job, Load } from '../lib/load.ts';
import { median } from '../lib/stats.ts';
import { changeOf, trafficOf } from '../lib/traffic.ts';
import { connect, type RawRequest } from './connection.ts';

const [{ token }] = developmentCredentials;

const start = (method: string, path: string) => `${method} ${path} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: ${token}\r\n`;
const withBody = (head: string, body: string) => `${head}${body.length}\r\n\r\n${body}`;
const jsonOf = 'Content-Type: application/json\r\nContent-Length: ';

/** Requests with prepared texts, since the generator shares the processors with the measured server. */
function requestsOf({ requests }: Job): (number: number) => RawRequest {
  if ('pages' in requests) {
    const texts = requests.pages.map((path) => ({ text: `${start('GET', path)}\r\n`, status: 200 }));
    return (number) => texts[number % texts.length] as RawRequest;
  }
  if ('traffic' in requests) {
    const request = trafficOf(requests.traffic);
    return (number) => {
      const { method, path, body, status } = request(number);
      const head = start(method, path);
      return { text: body === undefined ? `${head}\r\n` : withBody(head + jsonOf, body), status };
    };
  }
  const heads = Array.from(
    { length: requests.images },
    (_, i) => start('PATCH', `/v2/cloudimages/${imageId(i)}`) + jsonOf,
  );
  return (number) => ({ text: withBody(heads[number % heads.length] as string, changeOf(number)), status: 200 });
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
    // A response that takes longer than the whole run counts, so that there is at least one.
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
