/** A request that was refused, to be sent once more: its answer is let go, and its body, read before, put in again. */
export async function onceMore(
  request: Request,
  body: ArrayBuffer | null,
  { body: refusal }: Response,
): Promise<Request> {
  await refusal?.cancel().catch(() => {});
  return body ? new Request(request, { body }) : request;
}
