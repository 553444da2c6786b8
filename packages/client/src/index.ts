export type {
  Binary,
  components,
  ErrorCode,
  GatewayErrorCode,
  Image,
  ImageCreate,
  ImagePatch,
  NativeImagePatch,
} from '@cloudimages/contract';
export type { CallOptions } from './call-options.ts';
export { type CloudImagesClient, type CloudImagesOptions, createCloudImages } from './client.ts';
export { type AccessKey, accessKey } from './credentials/access-key.ts';
export { renewedToken } from './credentials/renewed-token.ts';
export { type Login, signIn } from './credentials/sign-in.ts';
export { debug, type Exchange } from './debug.ts';
export { diffImages } from './diff-images.ts';
export { type CloudImagesError, isCloudImagesError } from './errors.ts';
export { type Extensions, extensionsOf } from './extensions-of.ts';
export type { Layer, Send } from './layer.ts';
export { glanceListAllImages, listAllImages } from './list-all-images.ts';
export { glanceCreateImageMetadata } from './operations/glanceCreateImageMetadata.ts';
export { glanceDeleteImage } from './operations/glanceDeleteImage.ts';
export { type Download, type DownloadOptions, glanceDownloadFile } from './operations/glanceDownloadFile.ts';
export { glanceListImageSchemas } from './operations/glanceListImageSchemas.ts';
export { type GlanceListImagesQuery, glanceListImages } from './operations/glanceListImages.ts';
export { glanceShowImage } from './operations/glanceShowImage.ts';
export { glanceShowImageSchemas } from './operations/glanceShowImageSchemas.ts';
export { glanceUpdateImage } from './operations/glanceUpdateImage.ts';
export { glanceUploadFile } from './operations/glanceUploadFile.ts';
export { type ListImagesQuery, listImages } from './operations/listImages.ts';
export { listVersions } from './operations/listVersions.ts';
export { showVersion } from './operations/showVersion.ts';
export { updateImage } from './operations/updateImage.ts';
export { nativePatch, type PatchBuilder, patch } from './patch.ts';
export type { CloudImagesPaths } from './paths.ts';
export type { Progress, TransferOptions } from './progress.ts';
export { type RetryOptions, retries } from './retries.ts';
export { unwrap } from './unwrap.ts';
export { ImageWaitError, type WaitOptions, waitForImage } from './wait-for-image.ts';
