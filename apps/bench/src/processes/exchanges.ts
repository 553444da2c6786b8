import { createRequire } from 'node:module';
import { observe, openContract } from '@cloudimages/openapi-vitest';
import { createService, developmentCredentials, memoryStore } from '@cloudimages/service';
import { answerWith } from '../lib/answer.ts';
import { atOnce, type ExchangeJob } from '../lib/exchanges.ts';
import { imageRecords } from '../lib/images.ts';
import { type Recorded, recordAnswers } from '../lib/recorded.ts';
import { images, trafficOf } from '../lib/traffic.ts';

const [{ token }] = developmentCredentials;
const contract = openContract(createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.json'));

const service = 'http://ims';
const { fetch: serve } = createService({ store: memoryStore(imageRecords(images)) });
const answerTo = await recordAnswers();
const recorded: typeof fetch = async (input, init) => {
  const { status, headers, body } = answerTo(init?.method ?? 'GET', String(input).slice(service.length)) as Recorded;
  return new Response(body, { status, headers });
};

let sent = 0;

async function run({ from, isObserved, traffic }: ExchangeJob, duration: number): Promise<number> {
  const isHere = from === 'service' || from === 'recorded';
  const address = isHere ? service : from;
  const plain = from === 'service' ? serve : from === 'recorded' ? recorded : fetch;
  const send = isObserved ? observe(contract, plain) : plain;
  const request = trafficOf(traffic);
  let answers = 0;
  const until = performance.now() + duration;
  const inTurn = async () => {
    while (performance.now() < until) {
      const { method, path, body, status } = request(sent++);
      const headers = { 'X-Auth-Token': token, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
      const response = await send(address + path, { method, headers, ...(body !== undefined && { body }) });
      // As tests do; an unread body would keep its connection busy.
      await response.json();
      if (response.status !== status) throw new Error(`${method} ${path} got ${response.status}.`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return answers;
}

answerWith(async (job: ExchangeJob): Promise<number> => {
  await run(job, job.warmUp);
  const from = performance.now();
  return (await run(job, job.duration)) / ((performance.now() - from) / 1000);
});
