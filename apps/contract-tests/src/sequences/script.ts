import { imagesMadeBy } from '../made-images.ts';
import type { Exchange, Life } from './life.ts';

/** Texts that differ in each run of the script, and the variable of each. */
type Names = ReadonlyMap<string, string>;

const namesIn = ({ made, sequence, world }: Life): Names =>
  new Map([
    ...[...made.keys()].map((id, index) => [id, `image${index + 1}`] as const),
    ...[...(world.jobs?.keys() ?? [])].map((id, index) => [id, `job${index + 1}`] as const),
    [sequence, 'sequence'],
  ]);

/** Text as one word of a shell, with variables. */
function word(text: string, names: Names): string {
  const parts = text.split(new RegExp(`(${[...names.keys()].join('|')})`));
  const quoted = parts.map((part) => {
    const name = names.get(part);
    return name ? `"$${name}"` : part && `'${part.replaceAll("'", `'\\''`)}'`;
  });
  return quoted.join('') || "''";
}

function curl({ asked: { token }, sent }: Exchange, names: Names): string {
  const { method, path, body, mediaType } = sent;
  const headers = { ...(mediaType && { 'Content-Type': mediaType }), ...sent.headers };
  return [
    // With -X HEAD, curl would wait for a body.
    `curl -s -w '\\n%{http_code}' ${method === 'HEAD' ? '-I' : `-X ${method}`} "$address"${word(path, names)}`,
    ...(token === null ? [] : [`-H "X-Auth-Token: $${token}"`]),
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`--data-raw ${word(String(body), names)}`]),
  ].join(' ');
}

/** The operation and its response, as a comment. */
function comment({ asked: { operation, token }, answer, expected }: Exchange, number: number): string {
  const id = answer?.headers.get('X-Request-Id');
  const said = answer === undefined ? 'no response' : `${answer.status}${id ? ` (X-Request-Id: ${id})` : ''}`;
  const wanted = expected === undefined || expected.status === answer?.status ? '' : `, not ${expected.status}`;
  return `# ${number}. ${operation} ${token === null ? 'without a token' : `by ${token}`}: ${said}${wanted}`;
}

/**
 * A shell script that sends the requests of a sequence again, prints the status of each response and all of the last
 * one, and deletes the images. It takes the address and the tokens from its environment.
 */
export function scriptOf(life: Life): string {
  const names = namesIn(life);
  const callers = ['own', 'other'].filter((by) => life.exchanges.some(({ asked }) => asked.token === by));
  const lines = life.exchanges.flatMap((exchange, index) => {
    const { sent, answer } = exchange;
    const made = answer ? imagesMadeBy(sent.method, answer.status, answer.body) : [];
    const known = { id: made[0], image_id: made[0], job_id: answer?.body.job_id };
    return [
      '',
      comment(exchange, index + 1),
      `answer=$(${curl(exchange, names)})`,
      `printf '%s\\n' "$answer" | sed -n '$s/^/${index + 1}: /p'`,
      ...Object.entries(known).flatMap(([member, id]) => {
        const name = names.get(String(id));
        const isThere = answer?.text.includes(`"${member}"`);
        return name && isThere
          ? [`${name}=$(printf '%s\\n' "$answer" | sed -n 's/.*"${member}": *"\\([^"]*\\)".*/\\1/p')`]
          : [];
      }),
    ];
  });
  const deletions = [...life.made].map(
    ([id, by]) => `curl -s -o /dev/null -X DELETE "$address/v2/images/$${names.get(id)}" -H "X-Auth-Token: $${by}"`,
  );
  return [
    `# address=http://127.0.0.1:9292 ${callers.map((by) => `${by}=<token>`).join(' ')} sh <this script>`,
    `: "\${address:?}"${callers.map((by) => ` "\${${by}:?}"`).join('')}`,
    'sequence=again-$$',
    ...lines,
    `printf '%s\\n' "$answer"`,
    '',
    '# Delete the images.',
    ...deletions,
    '',
  ].join('\n');
}
