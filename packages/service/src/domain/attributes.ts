import { type Image, nativeSchemas } from '@cloudimages/contract';

const declared = new Set(Object.keys(nativeSchemas.image.properties));

/** An image cannot have more extension attributes (decision 45). */
export const maxExtensions = 128;

/** Bytes of UTF-8 in the value of an extension attribute (decision 44). */
export const maxExtensionBytes = 65_535;

/** Whether a name is none of the service's own attributes. */
export const isExtension = (name: string) => !declared.has(name);

export const countExtensions = (image: Image) => Object.keys(image).filter(isExtension).length;
