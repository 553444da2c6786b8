import type { Handlers } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { glanceCreateImageMetadata } from './glanceCreateImageMetadata.ts';
import { glanceDeleteImage } from './glanceDeleteImage.ts';
import { glanceDownloadFile } from './glanceDownloadFile.ts';
import { glanceListImageSchemas } from './glanceListImageSchemas.ts';
import { glanceListImages } from './glanceListImages.ts';
import { glanceShowImage } from './glanceShowImage.ts';
import { glanceShowImageSchemas } from './glanceShowImageSchemas.ts';
import { glanceUpdateImage } from './glanceUpdateImage.ts';
import { glanceUploadFile } from './glanceUploadFile.ts';
import { listImages } from './listImages.ts';
import { listVersions } from './listVersions.ts';
import { showVersion } from './showVersion.ts';
import { updateImage } from './updateImage.ts';

/** The handlers, one a file. The compiler asks for each operation that the document declares. */
export const handlers: Handlers<Context> = {
  glanceCreateImageMetadata,
  glanceDeleteImage,
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
