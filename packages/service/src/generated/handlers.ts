// Generated from spec/ by `npm run generate` in packages/service. Do not edit.
import type { Handlers } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { addImageTag } from '../operations/addImageTag.ts';
import { batchAddMembers } from '../operations/batchAddMembers.ts';
import { batchAddOrDeleteTags } from '../operations/batchAddOrDeleteTags.ts';
import { batchDeleteMembers } from '../operations/batchDeleteMembers.ts';
import { batchDeleteTags } from '../operations/batchDeleteTags.ts';
import { batchUpdateMembers } from '../operations/batchUpdateMembers.ts';
import { copyImageCrossRegion } from '../operations/copyImageCrossRegion.ts';
import { copyImageInRegion } from '../operations/copyImageInRegion.ts';
import { copyImageInRegionInSafeMode } from '../operations/copyImageInRegionInSafeMode.ts';
import { createDataImage } from '../operations/createDataImage.ts';
import { createDataImageAlias } from '../operations/createDataImageAlias.ts';
import { createDataImageInSafeMode } from '../operations/createDataImageInSafeMode.ts';
import { createImage } from '../operations/createImage.ts';
import { createImageInSafeMode } from '../operations/createImageInSafeMode.ts';
import { createOrUpdateTags } from '../operations/createOrUpdateTags.ts';
import { createWholeImage } from '../operations/createWholeImage.ts';
import { deleteImageTag } from '../operations/deleteImageTag.ts';
import { exportImage } from '../operations/exportImage.ts';
import { exportImageInSafeMode } from '../operations/exportImageInSafeMode.ts';
import { glanceAddImageMember } from '../operations/glanceAddImageMember.ts';
import { glanceCreateImageMetadata } from '../operations/glanceCreateImageMetadata.ts';
import { glanceCreateTag } from '../operations/glanceCreateTag.ts';
import { glanceDeactivateImage } from '../operations/glanceDeactivateImage.ts';
import { glanceDeleteImage } from '../operations/glanceDeleteImage.ts';
import { glanceDeleteImageMember } from '../operations/glanceDeleteImageMember.ts';
import { glanceDeleteTag } from '../operations/glanceDeleteTag.ts';
import { glanceDownloadFile } from '../operations/glanceDownloadFile.ts';
import { glanceListImageMemberSchemas } from '../operations/glanceListImageMemberSchemas.ts';
import { glanceListImageMembers } from '../operations/glanceListImageMembers.ts';
import { glanceListImageSchemas } from '../operations/glanceListImageSchemas.ts';
import { glanceListImages } from '../operations/glanceListImages.ts';
import { glanceListVersions } from '../operations/glanceListVersions.ts';
import { glanceReactivateImage } from '../operations/glanceReactivateImage.ts';
import { glanceShowImage } from '../operations/glanceShowImage.ts';
import { glanceShowImageMember } from '../operations/glanceShowImageMember.ts';
import { glanceShowImageMemberSchemas } from '../operations/glanceShowImageMemberSchemas.ts';
import { glanceShowImageSchemas } from '../operations/glanceShowImageSchemas.ts';
import { glanceUpdateImage } from '../operations/glanceUpdateImage.ts';
import { glanceUpdateImageMember } from '../operations/glanceUpdateImageMember.ts';
import { glanceUploadFile } from '../operations/glanceUploadFile.ts';
import { importImageQuick } from '../operations/importImageQuick.ts';
import { importImageQuickInSafeMode } from '../operations/importImageQuickInSafeMode.ts';
import { listImageByTags } from '../operations/listImageByTags.ts';
import { listImageMembers } from '../operations/listImageMembers.ts';
import { listImageTags } from '../operations/listImageTags.ts';
import { listImages } from '../operations/listImages.ts';
import { listImagesTags } from '../operations/listImagesTags.ts';
import { listOsVersions } from '../operations/listOsVersions.ts';
import { listTags } from '../operations/listTags.ts';
import { listVersions } from '../operations/listVersions.ts';
import { registerImage } from '../operations/registerImage.ts';
import { showImageMember } from '../operations/showImageMember.ts';
import { showImageQuota } from '../operations/showImageQuota.ts';
import { showJob } from '../operations/showJob.ts';
import { showJobProgress } from '../operations/showJobProgress.ts';
import { showVersion } from '../operations/showVersion.ts';
import { updateImage } from '../operations/updateImage.ts';
import { v1DeleteImage } from '../operations/v1DeleteImage.ts';
import { v1HeadImage } from '../operations/v1HeadImage.ts';
import { v1ListDetail } from '../operations/v1ListDetail.ts';

/** The handler of each operation that the document declares. */
export const handlers: Handlers<Context> = {
  addImageTag,
  batchAddMembers,
  batchAddOrDeleteTags,
  batchDeleteMembers,
  batchDeleteTags,
  batchUpdateMembers,
  copyImageCrossRegion,
  copyImageInRegion,
  copyImageInRegionInSafeMode,
  createDataImage,
  createDataImageAlias,
  createDataImageInSafeMode,
  createImage,
  createImageInSafeMode,
  createOrUpdateTags,
  createWholeImage,
  deleteImageTag,
  exportImage,
  exportImageInSafeMode,
  glanceAddImageMember,
  glanceCreateImageMetadata,
  glanceCreateTag,
  glanceDeactivateImage,
  glanceDeleteImage,
  glanceDeleteImageMember,
  glanceDeleteTag,
  glanceDownloadFile,
  glanceListImageMemberSchemas,
  glanceListImageMembers,
  glanceListImageSchemas,
  glanceListImages,
  glanceListVersions,
  glanceReactivateImage,
  glanceShowImage,
  glanceShowImageMember,
  glanceShowImageMemberSchemas,
  glanceShowImageSchemas,
  glanceUpdateImage,
  glanceUpdateImageMember,
  glanceUploadFile,
  importImageQuick,
  importImageQuickInSafeMode,
  listImageByTags,
  listImageMembers,
  listImageTags,
  listImages,
  listImagesTags,
  listOsVersions,
  listTags,
  listVersions,
  registerImage,
  showImageMember,
  showImageQuota,
  showJob,
  showJobProgress,
  showVersion,
  updateImage,
  v1DeleteImage,
  v1HeadImage,
  v1ListDetail,
};
