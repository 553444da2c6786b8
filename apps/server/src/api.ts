import { type Operation, operations } from '@cloudimages/contract';
import { type RequestValidators, requestValidators } from '@cloudimages/contract/validators';
import { type Answer, badRequest, type Call, Refusal, refusalAnswer, type Service } from '@cloudimages/service';

/** The operations of one document, and how requests for them are handled. */
export interface Api<Id extends string = string> {
  readonly operations: readonly Operation<Id>[];
  readonly validators: Readonly<Record<Id, RequestValidators>>;
  /** Handles a request whose operation is known; never rejects. */
  answer(call: Call<Id>): Promise<Answer>;
  /** The response when something goes wrong before or after that: 400, 413 or 500. */
  refuse(operation: Operation<Id>, status: 400 | 413 | 500, requestId: string): Answer;
}

/** The image API. Requests that do not reach it get an error of its gateway (decision 56). */
export const imageApi = ({ answer }: Pick<Service, 'answer'>): Api => ({
  operations: Object.values(operations),
  validators: requestValidators,
  answer: answer as Api['answer'],
  refuse: (operation, status, requestId) =>
    status < 500 ? badRequest(requestId, status, operation) : refusalAnswer(operation, new Refusal(status), requestId),
});
