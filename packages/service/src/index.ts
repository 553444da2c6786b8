export { authenticateBy } from './callers/authenticate.ts';
export type { AccessKey, Authenticate, Caller, Directory, HeaderReader, Identified } from './callers/caller.ts';
export { developmentCredentials, developmentDirectory } from './callers/development.ts';
export { memoryFiles } from './memory/files.ts';
export { memoryLimits } from './memory/limits.ts';
export { memoryStore } from './memory/store.ts';
export { storyFiles, storyRecords } from './memory/story.ts';
export type { Answer } from './pipeline/answer.ts';
export { badRequest, refusalAnswer, unknownPath } from './pipeline/answer.ts';
export { type Call, maxJsonBytes } from './pipeline/call.ts';
export { checkRate } from './pipeline/check-rate.ts';
export { newRequestId } from './pipeline/fetch.ts';
export { type Answering, answering } from './pipeline/pipeline.ts';
export { Refusal } from './pipeline/refusal.ts';
export type { ByteRange, FileFacts, Files } from './ports/files.ts';
export {
  type Filter,
  type ImageRecord,
  type Limits,
  type ListQuery,
  type MemberStatus,
  type SortKey,
  type Store,
  StoreUnavailable,
  sortKeys,
  sortValue,
  type TokenRecord,
  type Tokens,
} from './ports/store.ts';
export { createService, type Service, type ServiceOptions } from './service.ts';
