export { authenticateBy } from './callers/authenticate.ts';
export type { AccessKey, Authenticate, Caller, Directory, Identified } from './callers/caller.ts';
export { developmentCredentials, developmentDirectory, developmentRegions } from './callers/development.ts';
export { type PeerProject, regionsOf } from './callers/regions-of.ts';
export { verifyCall } from './callers/signature.ts';
export { memoryBuckets } from './memory/buckets.ts';
export { memoryFiles } from './memory/files.ts';
export { memoryLimits } from './memory/limits.ts';
export { memoryStore } from './memory/store.ts';
export { storyFiles, storyJobs, storyObjects, storyRecords } from './memory/story.ts';
export type { Answer } from './pipeline/answer.ts';
export { badRequest, refusalAnswer, unknownPath } from './pipeline/answer.ts';
export { type Call, type HeaderReader, maxJsonBytes } from './pipeline/call.ts';
export { checkRate } from './pipeline/check-rate.ts';
export { newRequestId } from './pipeline/fetch.ts';
export { type PipelineOptions, pipeline } from './pipeline/pipeline.ts';
export { Refusal } from './pipeline/refusal.ts';
export { maxLongPages, SlowReader } from './pipeline/send-page.ts';
export type { Buckets } from './ports/buckets.ts';
export { changeImage } from './ports/change-image.ts';
export type { Clock } from './ports/clock.ts';
export type { ByteRange, FileFacts, Files } from './ports/files.ts';
export type { NewId } from './ports/ids.ts';
export type { JobImage, JobRecord, ObjectName, PeerCopy } from './ports/jobs.ts';
export type { Limits } from './ports/limits.ts';
export { partLength, partsOf } from './ports/parts.ts';
export type { Destination, Peer, Regions } from './ports/regions.ts';
export {
  type Due,
  type Filter,
  type ImageRecord,
  type Kind,
  type Kinds,
  type ListedImage,
  type ListQuery,
  type MemberStatus,
  type Records,
  type Ref,
  type Refs,
  type Search,
  type Sort,
  type SortKey,
  type Store,
  StoreUnavailable,
  sortKeys,
  sortValue,
} from './ports/store.ts';
export { shownTags, type TagChoice } from './ports/tag-choice.ts';
export type { TokenRecord } from './ports/tokens.ts';
export type { Backup, Disk, Key, Owned, Things, World } from './ports/world.ts';
export { createService, type Service, type ServiceOptions } from './service.ts';
