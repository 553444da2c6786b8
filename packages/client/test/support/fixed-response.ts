/** Makes a fetch that gives every request the same response and records the requests. */
export function fixedResponse(body: BodyInit | null, init?: ResponseInit) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return new Response(body, init);
  };
  return { fetch, requests };
}
