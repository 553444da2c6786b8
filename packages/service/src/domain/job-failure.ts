import { declaredRefusal, type Operation, type Reason } from '@cloudimages/contract';
import type { JobRecord } from '../ports/jobs.ts';

/** The words of a declared error of the service, and then what exactly was wrong. */
export function messageOf(operation: Operation<string>, reason: Reason, detail?: string): string {
  const { message } = (declaredRefusal(operation, reason).body as { error: { message: string } }).error;
  return detail ? `${message} ${detail}` : message;
}

/** What a failed job says: an error that an operation declares. */
export const failureOf = (
  operation: Operation<string>,
  code: NonNullable<JobRecord['failure']>['code'],
  detail?: string,
): NonNullable<JobRecord['failure']> => ({
  code,
  reason: messageOf(operation, code, detail),
});
