import { type OperationId, operations } from '@cloudimages/contract';
import type { TargetName } from './targets/target.ts';

interface Unreached {
  readonly targets: readonly TargetName[];
  readonly status: number;
  /** All that declare the status, when not given. */
  readonly operations?: readonly OperationId[];
  readonly reason: string;
}

/** The declared answers that no case reaches on a target. The mock gives each of them when it is asked to. */
const unreached: readonly Unreached[] = [
  {
    targets: ['service', 'server', 'server-on-postgres'],
    status: 429,
    reason: 'Calls are not limited here; limits have suites of their own.',
  },
  {
    targets: ['service', 'server', 'server-on-postgres'],
    status: 500,
    reason: 'A fault of the service cannot be ordered from outside.',
  },
  {
    targets: ['service', 'server', 'server-on-postgres'],
    status: 503,
    reason: 'A full disk or a stopping store cannot be ordered from outside.',
  },
  {
    targets: ['service', 'server', 'server-on-postgres'],
    status: 403,
    operations: Object.values(operations)
      .filter(({ method }) => method === 'GET')
      .map(({ id }) => id),
    reason: 'Every token may read; only clouds with roles refuse that.',
  },
  {
    targets: ['service', 'server', 'server-on-postgres'],
    status: 413,
    operations: ['glanceUploadFile'],
    reason: 'It takes more than 128 GiB of data.',
  },
  {
    targets: ['server', 'server-on-postgres'],
    status: 400,
    operations: ['glanceUploadFile'],
    reason: 'It goes to a caller who broke off the upload and is no longer there.',
  },
];

/** The reason why an answer need not be reached, by `<operation> <status>`. */
export function reasonsOn(target: TargetName): ReadonlyMap<string, string> {
  const rows = unreached.filter(({ targets }) => targets.includes(target));
  const declared = Object.values(operations).flatMap(({ id, answers }) =>
    Object.keys(answers).map((status) => ({ id, status: Number(status) })),
  );
  return new Map(
    rows.flatMap(({ status, operations: only, reason }) =>
      declared
        .filter((answer) => answer.status === status && (only ?? [answer.id]).includes(answer.id))
        .map(({ id }) => [`${id} ${status}`, reason] as const),
    ),
  );
}
