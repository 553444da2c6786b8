export type { Answer } from './answer.ts';
export { badRequest, refusalAnswer, unknownPath } from './answer.ts';
export { type Answering, answering } from './answering.ts';
export { authenticateBy } from './authenticate.ts';
export type { AccessKey, Authenticate, Caller, Directory, HeaderReader, Identified } from './caller.ts';
export { checkRate } from './check-rate.ts';
export { developmentCredentials, developmentDirectory } from './development.ts';
export { newRequestId } from './fetch.ts';
export type { ByteRange, FileFacts, Files } from './files.ts';
export { memoryFiles } from './memory-files.ts';
export { memoryLimits } from './memory-limits.ts';
export { memoryStore } from './memory-store.ts';
export { Refusal } from './refusal.ts';
export { type Call, maxJsonBytes } from './request.ts';
export { createService, type Service, type ServiceOptions } from './service.ts';
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
} from './store.ts';
export { storyFiles, storyRecords } from './story.ts';
