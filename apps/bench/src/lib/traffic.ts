import { imageId } from './images.ts';

/** A request of the bench, and its expected status. */
interface TrafficRequest {
  readonly method: 'GET' | 'PATCH';
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

type Make = (id: string, number: number) => TrafficRequest;

export const kinds = {
  /** Typical requests of a test about an image: find it by name, show it, change it, show an unknown one. */
  ofTests: [
    (id) => ({ method: 'GET', path: `/v2/cloudimages?name=image-${id.slice(0, 13)}`, status: 200 }),
    (id) => ({ method: 'GET', path: `/v2/images/${id}`, status: 200 }),
    (id, number) => ({ method: 'PATCH', path: `/v2/cloudimages/${id}`, body: changeOf(number), status: 200 }),
    () => ({ method: 'GET', path: `/v2/images/${nobodys}`, status: 404 }),
  ],
  pages: [() => ({ method: 'GET', path: '/v2/cloudimages?limit=25', status: 200 })],
} as const satisfies Record<string, readonly Make[]>;

export type Traffic = keyof typeof kinds;

const nobodys = imageId(-1);

/** The number of images in the traffic, few as in a test. */
export const images = 100;

/** Requests by their numbers. */
export function trafficOf(traffic: Traffic): (number: number) => TrafficRequest {
  const ids = Array.from({ length: images }, (_, number) => imageId(number));
  const inTurn: readonly Make[] = kinds[traffic];
  return (number) => {
    const id = ids[Math.floor(number / inTurn.length) % images] as string;
    return (inTurn[number % inTurn.length] as Make)(id, number);
  };
}

/** The body of an update. */
export const changeOf = (number: number): string =>
  `[{"op":"replace","path":"/__description","value":"changed ${number} times"}]`;
