/** One wrong edit of the documents, and what lint must say about it: these rules, no others, and this text. */
export interface Fault {
  readonly title: string;
  /** The file, a text in it, and what replaces the text; a text of '' makes a new file. */
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
  readonly rules: readonly string[];
  readonly says: string;
  /** Whether a rule reports nothing else once it finds this fault. */
  readonly hidesOthers?: boolean;
}

const fault = (title: string, rules: string | string[], says: string, ...edits: Fault['edits']): Fault => ({
  title,
  rules: [rules].flat(),
  says,
  edits,
});

const SCHEMAS = 'components/schemas';
const ATTRIBUTE = `${SCHEMAS}/AttributeOperation.yaml`;
const EXTENSION_PATH = `${SCHEMAS}/ExtensionPath.yaml`;
const IMAGE = `${SCHEMAS}/Image.yaml`;
const LIST = 'paths/v2_cloudimages.yaml';
const SHOW_SCHEMA = 'paths/v2_schemas_image.yaml';
const NATIVE_FILE = 'paths/v2_images_{image_id}_file.yaml';
const TOKENS = 'paths/v3_auth_tokens.yaml';

const CODES = 'cloudimages/error-codes';
const FILES = 'cloudimages/component-files';
const TEXTS = 'cloudimages/error-texts';
const CLOUDS = 'cloudimages/clouds';
const IN_STEP = 'cloudimages/image-and-patch';

const inStep = [
  fault('an attribute that no branch sets', [IN_STEP, CLOUDS], 'no branch can set it', [
    ATTRIBUTE,
    '          - /__support_kvm\n',
    '',
  ]),
  fault('a read-only attribute in a branch', IN_STEP, 'has no `size` that is not readOnly', [
    ATTRIBUTE,
    '[/min_ram]',
    '[/min_ram, /size]',
  ]),
  fault('a new attribute that is not readOnly', IN_STEP, '`deleted` is not readOnly in Image.yaml', [
    IMAGE,
    'deleted: { type: boolean, readOnly: true,',
    'deleted: { type: boolean,',
  ]),
  fault('an optional attribute that stays', IN_STEP, 'no branch can remove it', [
    ATTRIBUTE,
    '          - /hw_firmware_type\n',
    '',
  ]),
  fault('a required attribute that goes', IN_STEP, 'has no `name` that is neither readOnly nor required', [
    ATTRIBUTE,
    '          - /hw_firmware_type\n',
    '          - /hw_firmware_type\n          - /name\n',
  ]),
  fault('another schema of a value', IN_STEP, 'gives `hw_firmware_type` the schema FirmwareType', [
    ATTRIBUTE,
    'value: { $ref: FirmwareType.yaml }',
    'value: { $ref: Switch.yaml }',
  ]),
  fault('a value that lacks a type of the image', IN_STEP, 'gives `min_ram` the schema MinRam', [
    `${SCHEMAS}/MinRamValue.yaml`,
    '- type: integer',
    '- type: boolean',
  ]),
  fault('a name that is not reserved', IN_STEP, 'reserve `/os_shutdown_timeout`', [
    EXTENSION_PATH,
    '        - /os_shutdown_timeout\n',
    '',
  ]),
  fault('a prefix that is not reserved', IN_STEP, 'reserve `/_sys_enterprise_project_id`', [
    EXTENSION_PATH,
    '(?:__|_sys_|',
    '(?:__|',
  ]),
  fault('a reserved name that means nothing', IN_STEP, 'take `/colour` out of the enum', [
    EXTENSION_PATH,
    '        - /checksum\n',
    '        - /checksum\n        - /colour\n',
  ]),
  fault('a native patch that sets too much', IN_STEP, 'has no `owner` that is not readOnly', [
    `${SCHEMAS}/NativeAttributeOperation.yaml`,
    '[/name]',
    '[/name, /owner]',
  ]),
  {
    ...fault('a schema that nothing refers to', [IN_STEP, FILES], 'Nothing refers to NativeAttributeOperation.yaml', [
      `${SCHEMAS}/NativeImagePatch.yaml`,
      'NativeAttributeOperation.yaml',
      'AttributeOperation.yaml',
    ]),
    hidesOthers: true,
  },
];

const codes = [
  fault('a code beside no keyword', CODES, 'No `minLength` stands beside this', [
    `${SCHEMAS}/Description.yaml`,
    '  maxLength: IMG',
    '  minLength: IMG',
  ]),
  fault('a code beside a $ref to its keyword', CODES, 'No `enum` stands beside this', [
    IMAGE,
    '__os_bit: { $ref: OsBit.yaml,',
    '__os_bit: { $ref: OsBit.yaml, x-error-codes: { enum: IMG.0001 },',
  ]),
  fault('a code that is not listed', CODES, 'ErrorCode.yaml lacks IMG.0999', [
    `${SCHEMAS}/FirmwareType.yaml`,
    'IMG.0141',
    'IMG.0999',
  ]),
  fault('a code that the operation does not show', CODES, 'A request can raise IMG.0004', [
    LIST,
    '{ parameters: IMG.0017 }',
    '{ parameters: IMG.0004 }',
  ]),
  fault('a code that no response shows', CODES, 'No response shows IMG.0999', [
    `${SCHEMAS}/ErrorCode.yaml`,
    'x-enumDescriptions:\n',
    '  - IMG.0999\nx-enumDescriptions:\n  IMG.0999: Never.\n',
  ]),
  fault('a code without a description', CODES, 'Say in x-enumDescriptions what IMG.0007 means', [
    `${SCHEMAS}/ErrorCode.yaml`,
    '  IMG.0007: The request has no body.\n',
    '',
  ]),
  fault('a description of no code', CODES, 'The enum lacks APIGW.0999', [
    `${SCHEMAS}/GatewayErrorCode.yaml`,
    'x-enumDescriptions:\n',
    'x-enumDescriptions:\n  APIGW.0999: Never.\n',
  ]),
  fault('an example of another code', CODES, 'This example shows IMG.0144', [
    'components/responses/ImageNotFound.yaml',
    '      IMG.0144:',
    '      IMG.0047:',
  ]),
  fault('a gateway example of another code', CODES, 'This example shows APIGW.0301', [
    'components/responses/Unauthorized.yaml',
    '      APIGW.0301:',
    '      APIGW.0308:',
  ]),
  fault('an identity example of another status', CODES, 'This example shows 401', [
    'components/responses/KeystoneUnauthorized.yaml',
    "      '401':",
    "      '403':",
  ]),
  fault('a native example of a code that is not listed', CODES, 'ErrorCode.yaml lacks IMG.0999', [
    'components/responses/NativeImageNotDeletable.yaml',
    'IMG.0091:',
    'IMG.0999:',
  ]),
  fault('a code that no native example shows any more', CODES, 'No response shows IMG.0090', [
    'components/responses/NativeImageBusy.yaml',
    'IMG.0090:',
    'IMG.0046:',
  ]),
  fault('a native code that no response stands for', CODES, 'A request can raise IMG.0141', [
    'components/responses/NativeBadRequest.yaml',
    ', IMG.0141]',
    ']',
  ]),
  fault('a response that stands for a code by no example', CODES, 'No example is called IMG.0002x', [
    'paths/v2_cloudimages_{image_id}.yaml',
    'x-stands-for: { IMG.0001:',
    'x-stands-for: { IMG.0002x:',
  ]),
  fault('an example of an error with a name that means nothing', CODES, 'ErrorCode.yaml lacks OutOfRange', [
    NATIVE_FILE,
    'RangeNotSatisfiable:',
    'OutOfRange:',
  ]),
  fault(
    'an example in a file that is named by a code that is not listed',
    CODES,
    'ErrorCode.yaml lacks IMG.0999',
    [
      'components/examples/IMG.0999.yaml',
      '',
      'summary: Too much data\nvalue: Too much data.\nx-error: { title: Too much data, cause: So it is., next: Send less. }\n',
    ],
    [
      NATIVE_FILE,
      '            IMG.0059:\n',
      '            IMG.0999: { $ref: ../components/examples/IMG.0999.yaml }\n            IMG.0059:\n',
    ],
  ),
  fault('an identity example that is not named by its status', CODES, 'ErrorCode.yaml lacks BadRequest', [
    'components/responses/KeystoneBadRequest.yaml',
    "      '400':",
    '      BadRequest:',
  ]),
  fault('a code in the identity document', CODES, 'A request can raise IMG.0001', [
    TOKENS,
    '    required: true\n    content:',
    '    required: true\n    x-error-codes: { content: IMG.0001 }\n    content:',
  ]),
];

const texts = [
  fault('an error that nothing explains', TEXTS, 'Explain IMG.0141 in the `x-error`', [
    'components/examples/IMG.0141.yaml',
    'x-error:',
    'x-other:',
  ]),
  fault('an error without a cause', TEXTS, 'Add `cause` to the x-error of IMG.0091', [
    'components/examples/IMG.0091.yaml',
    '  cause:',
    '  because:',
  ]),
  fault('an identity error without what to do next', TEXTS, 'Add `next` to the x-error of 403', [
    'components/responses/KeystoneForbidden.yaml',
    '          next:',
    '          then:',
  ]),
  fault('a cloud with another name', CLOUDS, 'knows no `hwc`', [IMAGE, 'x-clouds: [otc]', 'x-clouds: [hwc]']),
  fault('clouds of a value that is none', CLOUDS, 'The enum has no `vmdk`', [
    `${SCHEMAS}/DiskFormat.yaml`,
    '{ iso: [',
    '{ vmdk: [',
  ]),
];

const files = [
  fault('a file that nothing refers to', FILES, 'Nothing refers to', [`${SCHEMAS}/Spare.yaml`, '', 'type: string\n']),
  fault('a file of no document any more', FILES, 'Nothing refers to components/schemas/PreciseTime.yaml', [
    `${SCHEMAS}/IssuedToken.yaml`,
    "{ $ref: PreciseTime.yaml, description: 'When the token was created.' }\n      expires_at: { $ref: PreciseTime.yaml,",
    "{ $ref: Time.yaml, description: 'When the token was created.' }\n      expires_at: { $ref: Time.yaml,",
  ]),
  fault(
    'a file name in another case',
    FILES,
    'call it like ImageList.yaml',
    [`${SCHEMAS}/os_bit.yaml`, '', 'type: string\ndescription: Word size.\n'],
    [IMAGE, '__os_bit: { $ref: OsBit.yaml', '__os_bit: { $ref: os_bit.yaml'],
  ),
  fault('a schema without a description', FILES, 'Say in `description`', [
    `${SCHEMAS}/OsType.yaml`,
    'description: Family of the operating system.\n',
    '',
  ]),
];

const prose = [
  fault('an operationId in another case', 'rule/operation-id-camel-case', 'camelCase', [LIST, ': listI', ': list_i']),
  fault('a description without a period', 'cloudimages/description-period', 'period', [
    'components/parameters/OwnerFilter.yaml',
    'owns.',
    'owns',
  ]),
  fault('a description without a period beside a $ref', 'cloudimages/description-period', 'period', [
    IMAGE,
    'ID of the project that owns the image.',
    'ID of the project that owns the image',
  ]),
  fault('a summary with a period', 'rule/operation-summary-without-period', 'period', [
    LIST,
    'summary: List images',
    'summary: List images.',
  ]),
  fault('a summary of an example with a period', 'rule/example-summary-without-period', 'period', [
    'components/examples/EmptyPage.yaml',
    'last one',
    'last one.',
  ]),
  fault('keys in another order', 'cloudimages/operation-order', 'Move `tags` up to here', [
    'paths/_root.yaml',
    '  tags: [Versions]\n  security: []',
    '  security: []\n  tags: [Versions]',
  ]),
  fault('no tag', 'rule/operation-one-tag', 'exactly one tag', [SHOW_SCHEMA, '[Schemas]', '[]']),
  fault('a tag that is not declared', 'operation-tag-defined', 'defined', [SHOW_SCHEMA, '[Schemas]', '[Other]']),
];

const components = [
  fault('a parameter written in place', 'rule/parameter-is-component', 'components/parameters', [
    LIST,
    '    - $ref: ../components/parameters/AttributeFilters.yaml\n',
    "    - $ref: ../components/parameters/AttributeFilters.yaml\n    - { name: a, in: header, description: 'A.', schema: { type: string } }\n",
  ]),
  fault('a header written in place', 'rule/header-is-component', 'components/headers', [
    SHOW_SCHEMA,
    '      description: The schema.\n',
    "      description: The schema.\n      headers:\n        Age: { description: 'Age.', schema: { type: integer } }\n",
  ]),
  fault('a JSON schema written in place', 'rule/json-is-component', 'components/schemas', [
    'components/responses/TooLarge.yaml',
    '{ $ref: ../schemas/GatewayError.yaml }',
    '{ type: object }',
  ]),
];

const answers = [
  fault('no success', 'rule/operation-success-status', 'succeeds', ['paths/_root.yaml', "'300'", "'301'"]),
  fault('a general response that is declared again', 'cloudimages/general-responses', 'Take 429 out', [
    SHOW_SCHEMA,
    '  responses:\n',
    "  responses:\n    '429': { $ref: ../components/responses/NativeTooManyRequests.yaml }\n",
  ]),
  fault('an error without an example', 'rule/error-has-example', 'named example', [
    'components/responses/NativeUnavailable.yaml',
    '    examples:',
    '    x-examples:',
  ]),
  fault('an error without a body', 'rule/error-has-example', 'named example', [
    SHOW_SCHEMA,
    "    '403': { $ref: ../components/responses/NativeForbidden.yaml }\n",
    "    '403':\n      description: No.\n",
  ]),
];

export const faults: readonly Fault[] = [...inStep, ...codes, ...texts, ...files, ...prose, ...components, ...answers];
