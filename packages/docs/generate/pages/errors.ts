import { type Block, heading, json, list, type Page, text } from '../blocks.ts';
import { type ErrorEntry, errorLink, type Raised, statusName } from '../errors.ts';
import { operationLink } from '../operations.ts';
import type { Site } from '../site.ts';

const FAMILIES = [
  {
    family: 'service',
    title: 'Errors of the service',
    id: 'service-errors',
    about:
      'Below `/v2/cloudimages` the body is `{ "error": { "code", "message" } }`. Native operations, below `/v2/images`, raise the same errors in the format of OpenStack Glance, which does not show the code. Let programs look at `code` and `status`; messages may change.',
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
    about: 'Two errors of native operations have a status but no code.',
  },
  {
    family: 'identity',
    title: 'Errors of the identity API',
    id: 'identity-errors',
    about: 'The body is `{ "error": { "code", "title", "message" } }`, in which `code` is the status as a number.',
  },
] as const;

const raisedLine = ({ operation, status, rules, shownAs }: Raised) =>
  [`${operationLink(operation)}: ${status}${shownAs ? `, shown as ${shownAs}` : ''}.`, ...rules].join(' ');

function entry(error: ErrorEntry, raised: readonly Raised[]): Block {
  const { id, name, text: words, meaning, example } = error;
  const statuses = [...new Set(raised.map(({ status }) => `${status} ${statusName(status)}`))];
  const retry = words.retry
    ? 'Yes. The same request may succeed later.'
    : 'No. The same request fails again until something changes.';
  return {
    kind: 'entry',
    id,
    mark: name,
    title: words.title,
    blocks: [
      ...(meaning ? [text(meaning)] : []),
      {
        kind: 'facts',
        facts: [
          ['Status', statuses.join(', ')],
          ['Cause', words.cause],
          ['What to do', words.next],
          ['Retry', retry],
          ['Raised by', list(raised.map(raisedLine))],
        ],
      },
      typeof example === 'string'
        ? { kind: 'code', language: 'text', text: example, label: 'Example' }
        : json(example, 'Example'),
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
      ...FAMILIES.flatMap(({ family, title, id, about }) => {
        const own = errors.filter((error) => error.family === family);
        return [
          heading(title, id),
          text(about),
          text(own.map((error) => `${errorLink(error)} ${error.text.title}`).join(' · ')),
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
