import { imageId } from './images.ts';

/** A request of the bench, and the status that its answer has. */
export interface TrafficRequest {
  readonly method: 'GET' | 'PATCH';
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

/** What tests of users send, in turn: a page of images, an image, a change of an image, and an image that is not there. */
export function trafficOf(images: number): (number: number) => TrafficRequest {
  const kinds: readonly ((id: string, number: number) => TrafficRequest)[] = [
    () => ({ method: 'GET', path: '/v2/cloudimages?limit=25', status: 200 }),
    (id) => ({ method: 'GET', path: `/v2/images/${id}`, status: 200 }),
    (id, number) => ({ method: 'PATCH', path: `/v2/cloudimages/${id}`, body: changeOf(number), status: 200 }),
    () => ({ method: 'GET', path: `/v2/images/${imageId(-1)}`, status: 404 }),
  ];
  return (number) =>
    (kinds[number % kinds.length] as (typeof kinds)[0])(imageId(Math.floor(number / kinds.length) % images), number);
}

/** The body of an update. */
export const changeOf = (number: number): string =>
  `[{"op":"replace","path":"/__description","value":"changed ${number} times"}]`;
