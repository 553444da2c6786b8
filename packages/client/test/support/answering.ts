/** A fetch that gives one answer to every request and keeps what it was asked. */
export function answering(body: BodyInit | null, init?: ResponseInit) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return new Response(body, init);
  };
  return { fetch, requests };
}
