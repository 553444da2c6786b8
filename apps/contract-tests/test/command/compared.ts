import { type OperationId, operations } from '@cloudimages/contract';
import { openContract } from '@cloudimages/openapi-vitest';
import { cases } from '../../src/cases.ts';
import { compare, type Traffic } from '../../src/compare/compare.ts';
import { type Difference, pairOf } from '../../src/compare/pair.ts';
import { openSide } from '../../src/compare/side.ts';
import { document } from '../../src/document.ts';
import { sweep } from '../../src/sweep.ts';

const contract = openContract(document);

/** The operations that most comparisons here call. */
export const few: readonly OperationId[] = [
  'glanceCreateImageMetadata',
  'glanceUploadFile',
  'glanceDownloadFile',
  'glanceShowImage',
  'updateImage',
];

/** All operations. */
export const all = Object.keys(operations) as OperationId[];

interface Compared {
  readonly differences: readonly Difference[];
  readonly count: number;
}

/** Takes one of every so many cases. */
export const oneOf = (many: number) => cases.filter((_, index) => index % many === 0);

/**
 * Compares two servers with the same token, and deletes the images of the comparison. By default it calls few
 * operations, without cases and sequences.
 */
export async function compared(a: string, b: string, traffic: Partial<Traffic>): Promise<Compared> {
  const open = (letter: 'A' | 'B', url: string) => openSide(letter, { url, token: 'demo-token', write: true }, fetch);
  const sides = [await open('A', a), await open('B', b)] as const;
  const pair = pairOf(contract, sides);
  try {
    await compare(pair, { operations: few, cases: [], sequences: 0, writes: true, ...traffic }, () => {});
  } finally {
    for (const { endpoint, isMock, left } of sides) if (!isMock) await sweep(endpoint, left);
  }
  return { differences: pair.differences, count: pair.count() };
}

/** All images of the token's project. */
export const imagesAt = async (endpoint = '') => {
  const answer = await fetch(`${endpoint}/v2/images?limit=1000`, { headers: { 'X-Auth-Token': 'demo-token' } });
  return (await answer.json()) as unknown;
};
