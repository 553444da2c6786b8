import { clouds } from './clouds.js';
import { componentFiles } from './component-files.js';
import { errorCodes } from './error-codes.js';
import { errorTexts } from './error-texts.js';
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
        clouds,
        'component-files': componentFiles,
        'description-period': descriptionPeriod,
        'error-codes': errorCodes,
        'error-texts': errorTexts,
        'image-and-patch': imageAndPatch,
        'operation-order': operationOrder,
      },
    },
  };
}
