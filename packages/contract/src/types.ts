import type { components } from './generated/openapi.ts';

type Schemas = components['schemas'];

/**
 * An image. Beside the attributes of the service it may carry extension attributes, whose values are strings; they are
 * typed as unknown here, since TypeScript cannot say "string, for every other name".
 */
export type Image = Schemas['Image'];

/** The changes of PATCH /v2/cloudimages/{image_id}, applied in order. */
export type ImagePatch = Schemas['ImagePatch'];

/** The changes of PATCH /v2/images/{image_id}, applied in order. */
export type NativeImagePatch = Schemas['NativeImagePatch'];

/** Metadata of a new image. */
export type ImageCreate = Schemas['ImageCreate'];

/** Code of a refusal by the service. */
export type ErrorCode = Schemas['ErrorCode'];

/** Code of a refusal by the gateway, which a request meets before the service. */
export type GatewayErrorCode = Schemas['GatewayErrorCode'];
