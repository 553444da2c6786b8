import { componentFiles } from './component-files.js';
import { errorCodes } from './error-codes.js';
import { exampleRefs } from './example-refs.js';
import { generalResponses } from './general-responses.js';
import { imageAndPatch } from './image-and-patch.js';
import { descriptionPeriod, operationOrder } from './prose.js';

export default function plugin() {
  return {
    id: 'cloudimages',
    preprocessors: { oas3: { 'example-refs': exampleRefs, 'general-responses': generalResponses } },
    rules: {
      oas3: {
        'component-files': componentFiles,
        'description-period': descriptionPeriod,
        'error-codes': errorCodes,
        'image-and-patch': imageAndPatch,
        'operation-order': operationOrder,
      },
    },
  };
}
