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
export { type CloudImagesError, isCloudImagesError } from './errors.ts';
export type { Layer, Send } from './layer.ts';
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
export { unwrap } from './unwrap.ts';
