import { type Block, heading, json, list, type Page, text } from '../blocks.ts';
import { type ErrorEntry, errorLink, type Raised, statusName } from '../errors.ts';
import type { Site } from '../site.ts';

const FAMILIES = [
  {
    family: 'service',
    title: 'Errors of the service',
    id: 'service-errors',
    about:
      'The body is `{ "error": { "code", "message" } }`. Native operations, below `/v2/images`, `/v1/images`, `/v1.1/images` and `/v2/schemas`, raise the same errors in the format of OpenStack Glance, which does not show the code: as JSON where `Accept` names it or is absent, as HTML where it prefers HTML or any type (`*/*`), else as text. Let programs look at `code` and `status`; messages may change.',
  },
  {
    family: 'gateway',
    title: 'Errors of the gateway',
    id: 'gateway-errors',
    about:
      'A request meets the gateway before it meets the service. The body is `{ "error_code", "error_msg", "request_id" }`.',
  },
  {
    family: 'none',
    title: 'Errors without a code',
    id: 'errors-without-code',
    about: 'These errors of native operations have a status but no code.',
  },
  {
    family: 'identity',
    title: 'Errors of the identity API',
    id: 'identity-errors',
    about: 'The body is `{ "error": { "code", "title", "message" } }`, in which `code` is the status as a number.',
  },
] as const;

/** The operations that raise an error, a line for each status. An operation stands in the first that it has. */
function raisedLines(raised: readonly Raised[]): string[] {
  const seen = new Set<string>();
  const groups = Map.groupBy(raised, ({ status, shownAs }) => (shownAs ? `${status}, shown as ${shownAs}` : status));
  return [...groups].map(([status, same]) => {
    const names = same.map(({ operation }) => operation.operationId).filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    const links = names.map((name) => `[${name}](${name}.html#errors)`).join(', ');
    return `${status}: ${links || 'the media type is not accepted'}`;
  });
}

function entry(error: ErrorEntry, raised: readonly Raised[]): Block {
  const { id, name, text: words, meaning, example } = error;
  const statuses = [...new Set(raised.map(({ status }) => `${status} ${statusName(status)}`))];
  const retry = words.retry
    ? 'Yes. The same request may succeed later.'
    : 'No. The same request fails again until something changes.';
  const operations = new Set(raised.map(({ operation }) => operation)).size;
  const shown: Block = typeof example === 'string' ? { kind: 'code', language: 'text', text: example } : json(example);
  return {
    kind: 'entry',
    id,
    mark: name,
    title: words.title,
    blocks: [
      ...(meaning && meaning !== words.cause ? [text(meaning)] : []),
      {
        kind: 'facts',
        facts: [
          ['Status', statuses.join(', ')],
          ['Cause', words.cause],
          ['What to do', words.next],
          ['Retry', retry],
        ],
      },
      {
        kind: 'details',
        summary: `Raised by ${operations} operation${operations === 1 ? '' : 's'}`,
        blocks: [text(list(raisedLines(raised)))],
      },
      { kind: 'details', summary: 'Example', blocks: [shown] },
    ],
  };
}

export function errorsPage({ errors, raised }: Site): Page {
  return {
    name: 'errors',
    title: 'Errors',
    description: 'Every error code of the API: meaning, cause, what to do next, whether to retry, and what raises it.',
    blocks: [
      text('Each error has a permalink. Its address ends with the code: `errors.html#IMG.0144`.'),
      ...FAMILIES.flatMap(({ family, title, id, about }): Block[] => {
        const own = errors.filter((error) => error.family === family);
        return [
          heading(title, id),
          text(about),
          { kind: 'columns', items: own.map((error) => `${errorLink(error)} ${error.text.title}`) },
          ...own.map((error) =>
            entry(
              error,
              raised.filter((each) => each.error === error),
            ),
          ),
        ];
      }),
    ],
  };
}
