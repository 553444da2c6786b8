import { type OperationId, operations } from '@cloudimages/contract';
import { openContract, redactor } from '@cloudimages/openapi-vitest';
import { cases } from '../cases.ts';
import { document } from '../document.ts';
import type { CompareOptions } from '../options.ts';
import { mockNote } from '../reach.ts';
import { readOnly } from '../read-only.ts';
import { reasonOf } from '../reason.ts';
import { redacted } from '../redact.ts';
import { untilStopped } from '../stop.ts';
import { stopping } from '../stopping.ts';
import { sweep } from '../sweep.ts';
import type { Endpoint } from '../targets/endpoint.ts';
import { compare } from './compare.ts';
import { countOf, formatDifferences, unknownIn } from './format.ts';
import { pairOf } from './pair.ts';
import { openSide, type Side } from './side.ts';

const all = Object.keys(operations) as OperationId[];

/** The number of sequences about each operation, each of up to twenty requests. */
const sequences = 5;

/** Compares two endpoints, prints their differences, and sets the exit code of the process. */
export async function runCompare({ endpoints }: CompareOptions): Promise<void> {
  const [{ token: tokenA, write, operations: asked = all }, { token: tokenB }] = endpoints;
  const redact = redactor([
    [tokenA, '$CLOUDIMAGES_TOKEN_A'],
    [tokenB, '$CLOUDIMAGES_TOKEN_B'],
  ]);
  const out = redacted(process.stdout, redact);
  const err = redacted(process.stderr, redact);
  const stop = stopping(() => out.write('Stopping and deleting the images of this run.\n'));
  const { fetch, close } = untilStopped(write ? globalThis.fetch : readOnly(globalThis.fetch));
  const sides: Side[] = [];
  const contract = openContract(document);
  try {
    const [a, b] = [await open('A', endpoints[0]), await open('B', endpoints[1])];
    out.write(`Both are ${write ? 'read and written' : 'only read; --write sends all requests'}.\n`);
    const pair = pairOf(contract, [a, b], asked);
    try {
      await compare(pair, { operations: asked, cases, sequences, writes: write }, (part, requests, differences) =>
        out.write(`  ${part}: ${requests} requests${differences > 0 ? `, ${differences} differences` : ''}\n`),
      );
    } finally {
      const unknown = countOf(unknownIn(pair.differences));
      out.write(`\n${formatDifferences(pair.differences, redact)}\n`);
      out.write(`${pair.count()} requests to each side, ${unknown || 'no'} unknown differences.\n`);
      if (unknown > 0) process.exitCode = 1;
    }
  } catch (error) {
    if (!stop.isStopped()) fail(error);
  }
  for (const side of sides) await leave(side);
  close();
  if (stop.isStopped()) process.exitCode = 130;

  async function open(letter: Side['letter'], endpoint: Endpoint): Promise<Side> {
    const side = await openSide(letter, endpoint, fetch);
    out.write(`${letter} is ${endpoint.url}${side.isMock ? `, ${mockNote}, without state` : ''}.\n`);
    if (write && !side.isMock) {
      const earlier = await sweep(endpoint);
      if (earlier > 0) out.write(`Deleted ${earlier} images of earlier runs there.\n`);
    }
    sides.push(side);
    return side;
  }

  async function leave(side: Side): Promise<void> {
    if (!write || side.isMock) return;
    await sweep(side.endpoint, side.left).catch((error) =>
      fail(new Error(`${side.letter} may have images of this run left: ${reasonOf(error)}`)),
    );
  }

  function fail(error: unknown) {
    err.write(`${reasonOf(error as Error)}\n`);
    process.exitCode = 1;
  }
}
