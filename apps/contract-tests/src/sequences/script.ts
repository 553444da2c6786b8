import type { Exchange, Life } from './life.ts';

/** What is not the same when it is sent again, and the variable that stands for it. */
type Names = ReadonlyMap<string, string>;

const namesIn = ({ made, sequence }: Life): Names =>
  new Map([...[...made.keys()].map((id, index) => [id, `image${index + 1}`] as const), [sequence, 'sequence']]);

/** Text as one word of a shell, what has a name as its variable. */
function word(text: string, names: Names): string {
  const parts = text.split(new RegExp(`(${[...names.keys()].join('|')})`));
  const quoted = parts.map((part) => {
    const name = names.get(part);
    return name ? `"$${name}"` : part && `'${part.replaceAll("'", `'\\''`)}'`;
  });
  return quoted.join('') || "''";
}

function curl({ by, sent: { method, path, headers, body } }: Exchange, names: Names): string {
  return [
    `curl -s -w '\\n%{http_code}' -X ${method} "$address"${word(path, names)}`,
    ...(by === 'nobody' ? [] : [`-H "X-Auth-Token: $${by}"`]),
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`--data-raw ${word(body, names)}`]),
  ].join(' ');
}

/** What an exchange does, in a comment, and what was said of it. */
function comment({ by, sent: { operation }, answer, expected }: Exchange, number: number): string {
  const said = answer === undefined ? 'no answer' : String(answer.status);
  const wanted = expected === undefined || expected.status === answer?.status ? '' : `, not ${expected.status}`;
  return `# ${number}. ${operation} by ${by}: ${said}${wanted}`;
}

/**
 * A shell script that sends once more what a sequence sent, prints the number and the status of each answer and all of
 * the last one, and deletes its images. It takes the address and the tokens from its environment.
 */
export function scriptOf(life: Life): string {
  const names = namesIn(life);
  const callers = ['own', 'other'].filter((by) => life.exchanges.some((exchange) => exchange.by === by));
  const lines = life.exchanges.flatMap((exchange, index) => {
    const name = exchange.answer?.status === 201 ? names.get(String(exchange.answer.body.id)) : undefined;
    return [
      '',
      comment(exchange, index + 1),
      `answer=$(${curl(exchange, names)})`,
      `printf '%s\\n' "$answer" | sed -n '$s/^/${index + 1}: /p'`,
      ...(name ? [`${name}=$(printf '%s\\n' "$answer" | sed -n 's/.*"id": *"\\([^"]*\\)".*/\\1/p')`] : []),
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
    '# What it made goes again.',
    ...deletions,
    '',
  ].join('\n');
}
