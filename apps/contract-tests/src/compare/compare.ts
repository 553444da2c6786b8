import type { OperationId } from '@cloudimages/contract';
import type { Case } from '@cloudimages/openapi-vitest';
import { readCommonImages } from './common-images.ts';
import { countOf } from './format.ts';
import { imagesOf } from './images.ts';
import { walkPages } from './pages.ts';
import type { Pair } from './pair.ts';
import { playSequences } from './sequences.ts';
import { askedOf, callAll, sendCases } from './single-requests.ts';

/** The requests to send. */
export interface Traffic {
  /** The operations to call. */
  readonly operations: readonly OperationId[];
  /** Cases about these operations. */
  readonly cases: readonly Case[];
  /** The number of sequences about each operation. */
  readonly sequences: number;
  /** Whether requests that change something are sent. */
  readonly writes: boolean;
}

/** Sends the same requests to both sides, in the same order. Calls `onPart` at the end of each part. */
export async function compare(
  pair: Pair,
  traffic: Traffic,
  onPart: (part: string, requests: number, differences: number) => void,
): Promise<void> {
  const { cases, sequences, writes } = traffic;
  const operations = askedOf(traffic.operations, writes);
  const images = imagesOf(pair);
  await part('the images that both have', () => readCommonImages(pair));
  await part('each operation', () => callAll(pair, images, operations, writes));
  await part('cases from the document', () =>
    sendCases(
      pair,
      images,
      cases.filter(({ operation }) => operations.includes(operation as OperationId)),
      writes,
    ),
  );
  if (!writes) return;
  await part('pages and filters', () => walkPages(pair, images, operations));
  await part('sequences', () => playSequences(pair, operations, sequences));

  async function part(name: string, work: () => Promise<void>) {
    const [requests, differences] = [pair.count(), pair.differences.length];
    await work();
    onPart(name, pair.count() - requests, countOf(pair.differences.slice(differences)));
  }
}
