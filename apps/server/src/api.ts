import { type Operation, operations } from '@cloudimages/contract';
import { type RequestValidators, requestValidators } from '@cloudimages/contract/validators';
import { type Answer, badRequest, type Call, Refusal, refusalAnswer, type Service } from '@cloudimages/service';

/** The operations of one document, and how they are answered. */
export interface Api<Id extends string = string> {
  readonly operations: readonly Operation<Id>[];
  readonly validators: Readonly<Record<Id, RequestValidators>>;
  /** Answers a request that has found its operation; never rejects. */
  answer(call: Call<Id>): Promise<Answer>;
  /** The answer to one that goes wrong outside of that: 400, 413 or 500. */
  refuse(operation: Operation<Id>, status: 400 | 413 | 500, requestId: string): Answer;
}

/** The image API, whose gateway answers what does not get through to it (decision 56). */
export const imageApi = ({ answer }: Pick<Service, 'answer'>): Api => ({
  operations: Object.values(operations),
  validators: requestValidators,
  answer: answer as Api['answer'],
  refuse: (operation, status, requestId) =>
    status < 500 ? badRequest(requestId, status) : refusalAnswer(operation, new Refusal(status), requestId),
});
