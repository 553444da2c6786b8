/** Rules that nobody misses when they are gone, and why. `rule` matches the kind and the name of a mutant. */
export const explained: readonly { readonly rule: RegExp; readonly why: string }[] = [
  {
    rule: /^error code .*(~1images(~1\{image_id\})?|NativeImageName|MinRam)\/.*x-error-codes/,
    why: 'A refusal of the native paths shows no code.',
  },
  {
    rule: /^error code .*~1cloudimages(~1\{image_id\}\/patch\/requestBody|\/get)\/x-error-codes: (content|parameters)$/,
    why: 'The code is the one that is told when none is named.',
  },
  {
    rule: /^parameter .*\/get: parameters (Name|Owner|Tag|Platform|SupportXenGpuType|SupportKvmGpuType|CmkId|EnterpriseProject)Filter$/,
    why: 'A list takes any name as a filter; declared, it can be found in the docs and has a type.',
  },
  {
    rule: /AttributeFilters\/schema/,
    why: 'All that is in a query is text.',
  },
  { rule: /^type .*\/TimeFilter/, why: 'It comes in a query, where all is text.' },
  { rule: /^header .*Accept-Ranges$/, why: 'It may say anything, and need not be there.' },
  {
    rule: /^type .*\/(AttributePointer|ExtensionPath)(\/not)?: type$/,
    why: 'Two schemas that hold for the same text say that it is one.',
  },
  { rule: /^const .*\/FeatureOff\/not/, why: 'A flag is true or not there, so that there is nothing else to allow.' },
  { rule: /^format .*\/ImageId: format$/, why: 'The pattern says more.' },
  {
    rule: /^format .*\/(size|virtual_size): format$/,
    why: 'JavaScript reads no integer that int64 does not hold as one.',
  },
];
