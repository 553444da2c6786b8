import { curlOf, type SentRequest, sentRequestOf } from '@cloudimages/openapi-vitest';
import { afterEach, beforeEach } from 'vitest';

interface Sent {
  readonly request: SentRequest;
  response?: Response;
}

function resultOf({ response }: Sent): string {
  if (response === undefined) return 'no response';
  const id = response.headers.get('X-Request-Id');
  return `response: ${response.status}${id === null ? '' : `, X-Request-Id: ${id}`}`;
}

/**
 * The same fetch, except that the error of a failed case of this file ends with the last request of the case, as a curl
 * command, and the status and ID of its response.
 */
export function reportLastRequest(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let last: Sent | undefined;
  beforeEach(() => {
    last = undefined;
  });
  afterEach(({ task }) => {
    const [error] = task.result?.errors ?? [];
    if (error === undefined || last === undefined) return;
    const isInMessage = error.name === 'ContractError';
    // The report of a sequence has a script with all of its requests, and the last one only cleans up.
    if (!isInMessage && error.message.includes('curl ')) return;
    error.message += `\n${isInMessage ? '' : `  ${curlOf(last.request)}\n`}  ${resultOf(last)}`;
  });
  return async (input, init) => {
    const sent: Sent = { request: await sentRequestOf(input, init) };
    last = sent;
    sent.response = await fetch(input, init);
    return sent.response;
  };
}
