// Generated from spec/ by `npm run generate` in packages/service. Do not edit.
import type { Handlers } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { glanceCreateImageMetadata } from '../operations/glanceCreateImageMetadata.ts';
import { glanceCreateTag } from '../operations/glanceCreateTag.ts';
import { glanceDeleteImage } from '../operations/glanceDeleteImage.ts';
import { glanceDeleteTag } from '../operations/glanceDeleteTag.ts';
import { glanceDownloadFile } from '../operations/glanceDownloadFile.ts';
import { glanceListImageSchemas } from '../operations/glanceListImageSchemas.ts';
import { glanceListImages } from '../operations/glanceListImages.ts';
import { glanceShowImage } from '../operations/glanceShowImage.ts';
import { glanceShowImageSchemas } from '../operations/glanceShowImageSchemas.ts';
import { glanceUpdateImage } from '../operations/glanceUpdateImage.ts';
import { glanceUploadFile } from '../operations/glanceUploadFile.ts';
import { listImages } from '../operations/listImages.ts';
import { listVersions } from '../operations/listVersions.ts';
import { showVersion } from '../operations/showVersion.ts';
import { updateImage } from '../operations/updateImage.ts';

/** The handler of each operation that the document declares. */
export const handlers: Handlers<Context> = {
  glanceCreateImageMetadata,
  glanceCreateTag,
  glanceDeleteImage,
  glanceDeleteTag,
  glanceDownloadFile,
  glanceListImageSchemas,
  glanceListImages,
  glanceShowImage,
  glanceShowImageSchemas,
  glanceUpdateImage,
  glanceUploadFile,
  listImages,
  listVersions,
  showVersion,
  updateImage,
};
