import { strictEqual } from 'node:assert';
import type { Image } from '@cloudimages/contract';
import type { Connection } from '@cloudimages/test-kit/connection';
import { bytesOf, factsOf } from './data.ts';
import type { ImageState } from './image-model.ts';
import { asDemo, asJson, perform, uploadOf } from './perform.ts';

/** Creates an image, with data unless its size is undefined, and resolves to its state. */
export async function makeImage(
  connection: Connection,
  name: string,
  size?: number,
): Promise<ImageState & { id: string }> {
  const created = await connection.send('POST', '/v2/images', asJson, JSON.stringify({ name }));
  strictEqual(created.status, 201, created.body.toString());
  const { id }: Image = JSON.parse(created.body.toString());
  const bytes = size === undefined ? undefined : bytesOf(0, size);
  if (bytes) {
    const { answer } = await perform(connection, 0, id, uploadOf(bytes));
    strictEqual(answer?.status, 204);
  }
  const shown = await connection.send('GET', `/v2/images/${id}`, asDemo);
  strictEqual(shown.status, 200);
  return { id, image: JSON.parse(shown.body.toString()), ...(bytes && { data: factsOf(bytes).data }) };
}
