import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '@cloudimages/contract';
import { type Fault, type RequestParts, readRequest, requestValidators } from '@cloudimages/contract/validators';

/** A request whose body has been read. */
interface Request extends Omit<RequestParts, 'header'> {
  readonly operation: Operation;
  readonly headers: IncomingHttpHeaders;
}

/** The first fault of a request, in the order of decision 12. Any token and any signature is accepted. */
export function faultOf({ operation, headers, ...parts }: Request): Fault | undefined {
  // Ignores inherited names such as `constructor`.
  const header = (name: string) => (Object.hasOwn(headers, name) ? String(headers[name]) : undefined);
  if (operation.secured && !header('x-auth-token') && !header('authorization')) {
    return { reason: 'APIGW.0301', detail: undefined };
  }
  return readRequest(operation, requestValidators[operation.id], { ...parts, header }).fault;
}
