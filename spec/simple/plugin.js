import { enumNames } from './enum-names.js';
import { noFreeParameters } from './no-free-parameters.js';
import { noUnions } from './no-unions.js';
import { oneMediaType } from './one-media-type.js';
import { openapi30 } from './openapi-3.0.js';
import { plainSchemas } from './plain-schemas.js';
import { tokenOnly } from './token-only.js';

export default function plugin() {
  return {
    id: 'simple',
    decorators: {
      oas3: {
        'enum-names': enumNames,
        'no-free-parameters': noFreeParameters,
        'no-unions': noUnions,
        'one-media-type': oneMediaType,
        'openapi-3.0': openapi30,
        'plain-schemas': plainSchemas,
        'token-only': tokenOnly,
      },
    },
  };
}
