export const model = 'Cases in test/key-value-tags.ts follow the tags of an image; native tags are modelled.';
