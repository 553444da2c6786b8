import type { components } from './generated/openapi.ts';

type Schemas = components['schemas'];

/**
 * An image. Beside the attributes of the service it may carry extension attributes, whose values are strings; they are
 * typed as unknown here, since TypeScript cannot say "string, for every other name".
 *
 * @example
 * ```ts
 * const nameAndSize = ({ name, size }: Image) => `${name ?? 'no name'}: ${size ?? 'no data yet'}`;
 * console.log(nameAndSize(await glanceShowImage(client, id)));
 * ```
 */
export type Image = Schemas['Image'];

/**
 * The changes of PATCH /v2/cloudimages/{image_id}, applied in order.
 *
 * @example
 * ```ts
 * const changes: ImagePatch = [
 *   { op: 'replace', path: '/name', value: 'ims_test' },
 *   { op: 'add', path: '/min_ram', value: 2048 },
 * ];
 * await updateImage(client, id, changes);
 * ```
 */
export type ImagePatch = Schemas['ImagePatch'];

/**
 * The changes of PATCH /v2/images/{image_id}, applied in order.
 *
 * @example
 * ```ts
 * const changes: NativeImagePatch = [{ op: 'replace', path: '/name', value: 'ims_test' }];
 * await glanceUpdateImage(client, id, changes);
 * ```
 */
export type NativeImagePatch = Schemas['NativeImagePatch'];

/**
 * Metadata of a new image.
 *
 * @example
 * ```ts
 * const metadata: ImageCreate = { name: 'web-base', disk_format: 'qcow2', min_ram: 2048 };
 * console.log((await glanceCreateImageMetadata(client, metadata)).status); // queued
 * ```
 */
export type ImageCreate = Schemas['ImageCreate'];

/**
 * A project that an image is shared with.
 *
 * @example
 * ```ts
 * const isUndecided = ({ status }: Member) => status === 'pending';
 * const { members } = await glanceListImageMembers(client, id);
 * console.log(members.filter(isUndecided).length);
 * ```
 */
export type Member = Schemas['Member'];

/**
 * Code of a refusal by the service.
 *
 * @example
 * ```ts
 * const hints: Partial<Record<ErrorCode, string>> = { 'IMG.0144': 'There is no such image.' };
 * console.log(Object.keys(hints));
 * ```
 */
export type ErrorCode = Schemas['ErrorCode'];

/**
 * Code of a refusal by the gateway, which a request meets before the service.
 *
 * @example
 * ```ts
 * const isAboutCaller = (code: GatewayErrorCode) => code === 'APIGW.0301';
 * console.log(isAboutCaller('APIGW.0301'));
 * ```
 */
export type GatewayErrorCode = Schemas['GatewayErrorCode'];

/**
 * A job: the work that a request has started.
 *
 * ```ts
 * const isOver = ({ status }: Job) => status === 'SUCCESS' || status === 'FAIL';
 * ```
 */
export type Job = Schemas['Job'];
