export type {
  Binary,
  components,
  ErrorCode,
  GatewayErrorCode,
  Image,
  ImageCreate,
  ImagePatch,
  Job,
  Member,
  NativeImagePatch,
} from '@cloudimages/contract';
export type { CallOptions } from './call-options.ts';
export { type CloudImagesClient, type CloudImagesOptions, type Connection, createCloudImages } from './client.ts';
export { type AccessKey, accessKey } from './credentials/access-key.ts';
export { renewedToken } from './credentials/renewed-token.ts';
export { type Login, signIn } from './credentials/sign-in.ts';
export { debug, type Exchange } from './debug.ts';
export { diffImages } from './diff-images.ts';
export { type CloudImagesError, isCloudImagesError } from './errors.ts';
export { type Extensions, extensionsOf } from './extensions-of.ts';
export * from './generated/operations.ts';
export type { Layer, Send } from './layer.ts';
export { glanceListAllImages, listAllImages } from './list-all-images.ts';
export type { Download, DownloadOptions } from './operations/glanceDownloadFile.ts';
export { nativePatch, type PatchBuilder, patch } from './patch.ts';
export type { CloudImagesPaths } from './paths.ts';
export type { Progress, TransferOptions } from './progress.ts';
export { type RetryOptions, retries } from './retries.ts';
export { unwrap } from './unwrap.ts';
export { ImageWaitError, type WaitOptions, waitForImage } from './wait-for-image.ts';
export { JobWaitError, type JobWaitOptions, waitForJob } from './wait-for-job.ts';
