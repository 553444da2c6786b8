import type { ApiRequest } from './read-fields.ts';
import type { Server } from './servers.ts';

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A token that is not of the development credentials is a secret: the command takes it from the environment. */
const tokenHeader = (token: string) =>
  token === 'demo-token' ? `-H 'X-Auth-Token: demo-token'` : '-H "X-Auth-Token: $TOKEN"';

/** The command that sends the request to the server. */
export function curl({ method, target, secured, headers, body }: ApiRequest, { address, token }: Server): string {
  const call = { GET: 'curl', HEAD: 'curl -I' }[method] ?? `curl -X ${method}`;
  return [
    `${call} ${quoted(address + target)}`,
    ...(secured ? [tokenHeader(token)] : []),
    ...headers.map((pair) => `-H ${quoted(pair.join(': '))}`),
    ...(typeof body === 'string' ? [`--data-raw ${quoted(body)}`] : []),
    ...(body instanceof File ? [`--data-binary ${quoted(`@${body.name}`)}`] : []),
  ].join(' \\\n  ');
}
