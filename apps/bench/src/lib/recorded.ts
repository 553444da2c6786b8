import { createService, developmentCredentials, memoryStore } from '@cloudimages/service';
import { imageRecords } from './images.ts';
import { images, kinds, type Traffic, trafficOf } from './traffic.ts';

/** A response of the service to one of the requests of the traffic. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

/** Responses of the service by method and path, recorded so that the service's own time does not count in comparisons. */
export async function recordAnswers(): Promise<(method: string, path: string) => Recorded | undefined> {
  const [{ token }] = developmentCredentials;
  const { fetch } = createService({ store: memoryStore(imageRecords(images)) });
  const found = new Map<string, Recorded>();
  for (const [name, inTurn] of Object.entries(kinds)) {
    const request = trafficOf(name as Traffic);
    for (let number = 0; number < images * inTurn.length; number++) {
      const { method, path, body } = request(number);
      const response = await fetch(`http://ims${path}`, {
        method,
        headers: { 'X-Auth-Token': token, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
        ...(body !== undefined && { body }),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const headers = { ...Object.fromEntries(response.headers), 'content-length': String(bytes.length) };
      found.set(`${method} ${path}`, { status: response.status, headers, body: bytes });
    }
  }
  return (method, path) => found.get(`${method} ${path}`);
}
