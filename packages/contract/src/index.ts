import { operations as table } from './generated/operations.ts';
import type { OperationTable } from './operations.ts';

export { type AttributeName, isExtension, type ReservedName } from './attributes.ts';
export type { Binary } from './binary.ts';
export { errorInOtherForm } from './error-format.ts';
export { attributes } from './generated/attributes.ts';
/** What query parameters that are not given stand for, by operation. */
export { defaults } from './generated/defaults.ts';
export { gatewayErrors } from './generated/gateway.ts';
export { nativeSchemas } from './generated/native-schemas.ts';
export type { components, operations as OperationTypes, paths } from './generated/openapi.ts';
export { osVersions } from './generated/os-versions.ts';
export { story, storyJobs, storyMembers } from './generated/story.ts';
export type { Handlers, OperationAnswer, OperationInput, WrittenAnswer } from './handlers.ts';
export type { DeclaredRefusal, Operation, OperationId, OperationTable } from './operations.ts';
export { pathOf } from './path-of.ts';
export { declaredRefusal, type KnownRefusal, type Reason } from './refusals.ts';
export type {
  ErrorCode,
  GatewayErrorCode,
  Image,
  ImageCreate,
  ImagePatch,
  Job,
  Member,
  NativeImagePatch,
} from './types.ts';

/** Every operation of the document, by its name. */
export const operations: OperationTable = table;
