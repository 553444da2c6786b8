export type { Answer } from './answer.ts';
export { badRequest, failed, unknownPath } from './answer.ts';
export { type Authenticate, type Caller, development, developmentTokens, type HeaderReader } from './caller.ts';
export { newRequestId } from './fetch.ts';
export type { ByteRange, FileFacts, Files } from './files.ts';
export { memoryFiles } from './memory-files.ts';
export { memoryStore } from './memory-store.ts';
export { type Call, maxJsonBytes } from './request.ts';
export { createService, type Service, type ServiceOptions } from './service.ts';
export {
  type Filter,
  type ImageRecord,
  type ListQuery,
  type MemberStatus,
  type SortKey,
  type Store,
  StoreUnavailable,
  sortKeys,
  sortValue,
} from './store.ts';
export { storyFiles, storyRecords } from './story.ts';
