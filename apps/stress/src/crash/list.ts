import type { Image } from '@cloudimages/contract';
import type { Connection } from '@cloudimages/test-kit/connection';
import { asDemo } from '../histories/perform.ts';

/** All images that the list shows. */
export async function list(connection: Connection): Promise<Image[]> {
  const images: Image[] = [];
  for (let page: string | undefined = '/v2/images?limit=100'; page !== undefined; ) {
    const { status, body } = await connection.send('GET', page, asDemo);
    if (status !== 200) throw new Error(`The list got ${status}: ${body}`);
    const found: { images: Image[]; next?: string } = JSON.parse(body.toString());
    images.push(...found.images);
    page = found.next;
  }
  return images;
}
