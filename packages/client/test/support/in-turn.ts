type Turn = (request: Request) => Response | Promise<Response>;

/** Makes a fetch that gives responses in turn, the last one repeatedly, and records requests, their headers and times. */
export function inTurn(...turns: Turn[]) {
  const requests: Request[] = [];
  const headers: Headers[] = [];
  const times: number[] = [];
  const fetch = async (request: Request) => {
    times.push(performance.now());
    requests.push(request);
    headers.push(new Headers(request.headers));
    const turn = turns[Math.min(requests.length, turns.length) - 1] as Turn;
    return turn(request);
  };
  return { fetch, requests, headers, times };
}

/** Responses of a service. */
export const ok = () => Response.json({ images: [] });
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ error: { code: 'IMG.0060', message: 'Busy.' } }, { status: code, headers });
export const fails =
  (error: unknown): Turn =>
  () =>
    Promise.reject(error);

/** A body that begins and never goes on. */
export const stalled = () =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
  });
