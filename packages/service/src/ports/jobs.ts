import type { ErrorCode, ImageCreate, Job } from '@cloudimages/contract';
import type { FileFormat } from './file-format.ts';
import type { Due } from './store.ts';

/** An object in a bucket. */
export interface ObjectName {
  readonly bucket: string;
  readonly object: string;
}

/** What a request says of a file: formats that it must have, all of them, and its largest disk in GB. */
export interface DeclaredFile {
  readonly formats: readonly FileFormat[];
  readonly minDisk: number;
}

/** An image that a job creates or completes. All is decided when the job is started, so that it is done once. */
export interface JobImage {
  readonly id: string;
  readonly name: string;
  /** Its sub-job, when the job has several. */
  readonly job?: { readonly id: string; readonly type: Job['job_type'] };
  /** Where its data come from: an object, or a key of the files; absent when it has none. */
  readonly from?: ObjectName | { readonly file: string };
  /** What the object must be; absent in jobs of older versions. */
  readonly declared?: DeclaredFile;
  /** Whether the image was there before the job: then it is `queued` again when the job fails. */
  readonly isOlder?: true;
}

/** The copy of an image to a project of another service. */
export interface PeerCopy {
  readonly region: string;
  readonly project_name: string;
  /** The new image, and the changes of its attributes once it has data. */
  readonly image: ImageCreate & { readonly name: string };
  readonly changes: readonly { readonly op: 'add'; readonly path: string; readonly value: string }[];
  /** Key of its data among the files. */
  readonly file?: string;
  /** ID of the copy, once the other service has created it. */
  readonly id?: string;
}

/** Jobs that change the members of images. */
export type SharingType = Extract<
  Job['job_type'],
  'imsAddImageMembersJob' | 'imsUpdateImageMembersJob' | 'imsDelImageMembersJob'
>;

/** What a job does to the members of images, and how far it is. */
export interface Sharing {
  readonly type: SharingType;
  /** IDs of the images, each once, and of the projects. */
  readonly images: readonly string[];
  readonly projects: readonly string[];
  /** What the projects decide, if the job is about that; and the vault that they name. */
  readonly status?: 'accepted' | 'rejected';
  readonly vault?: string;
  /** What became of the first images: null for those that changed, otherwise why they did not. */
  readonly outcomes: readonly (string | null)[];
}

/**
 * The record of a job. It is due when its work may be done, when the lease of a process that does it ends, and last when
 * it is forgotten.
 */
export interface JobRecord extends Due {
  readonly project: string;
  readonly type: Job['job_type'];
  /** UTC times with milliseconds: when the job was started, from when its work may be done, and when it ended. */
  readonly begin: string;
  readonly ready: string;
  readonly end?: string;
  readonly images: readonly JobImage[];
  /** ID of the project that owns the images, when it is not that of the job. */
  readonly owner?: string;
  /** The export of an image's data, which the key of the files names if there are any. */
  readonly exported?: {
    readonly image: Pick<JobImage, 'id' | 'name'>;
    readonly file?: string;
    readonly to: ObjectName;
  };
  readonly peerCopy?: PeerCopy;
  /** The images that are shared, accepted, rejected, or no longer shared. */
  readonly sharing?: Sharing;
  /** Set by the process that copies data, which ends the names of its files with it. */
  readonly attempt?: string;
  /** The attempts before it, of processes that died and may have left data. */
  readonly earlier?: readonly string[];
  readonly failure?: { readonly code: ErrorCode; readonly reason: string };
}
