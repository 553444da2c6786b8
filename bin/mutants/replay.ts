import type { Exchange } from '../../packages/openapi-vitest/src/index.ts';
import type { Recorded } from './recorded.ts';
import type { Subject } from './subject.ts';

/** What a refusal says why: the code of the service or of the gateway; a native one has none. */
function codeOf(body: string): unknown {
  try {
    const { error, error_code } = JSON.parse(body);
    return error?.code ?? error_code;
  } catch {
    return undefined;
  }
}

const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/**
 * Asks a service once more what was asked, and tells whether an answer has another status or code.
 * @param onDifference Told the index; returns whether to go on.
 */
export async function replay(
  { createService }: Subject,
  recorded: readonly Recorded[],
  onDifference: (index: number) => boolean,
): Promise<void> {
  let time = 0;
  const { fetch } = createService({ now: () => new Date(time) });
  const known = new Map<string, string>();
  /** New images have other IDs than they had. */
  const renamed = (text: string) => (known.size > 0 ? text.replaceAll(ids, (id) => known.get(id) ?? id) : text);
  for (const [index, { method, url, headers, body, time: then, answer }] of recorded.entries()) {
    time = then;
    const sent = body && Buffer.from(body, 'base64');
    const text = sent && sent.length < 10_000 ? renamed(sent.toString('latin1')) : undefined;
    const response = await fetch(renamed(url), {
      method,
      headers,
      ...(sent && { body: new Uint8Array(text === undefined ? sent : Buffer.from(text, 'latin1')) }),
    });
    const isSame = response.status === answer.status;
    if (isSame && (answer.status === 201 || (answer.status >= 400 && answer.body))) {
      const said = await response.text();
      if (answer.status === 201) known.set(JSON.parse(answer.body).id, JSON.parse(said).id);
      else if (codeOf(said) !== codeOf(answer.body) && !onDifference(index)) return;
    } else await response.body?.cancel();
    if (!isSame && !onDifference(index)) return;
  }
}

/** An exchange as the observer sees it. */
export const exchangeOf = ({ method, url, headers, body, answer }: Recorded): Exchange => ({
  request: { method, url, headers, ...(body !== undefined && { body: Buffer.from(body, 'base64').toString() }) },
  response: answer,
});
