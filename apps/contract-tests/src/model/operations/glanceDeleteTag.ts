import { taggedImage } from './glanceCreateTag.ts';

export const model = taggedImage((before, tag) =>
  before.includes(tag) ? before.filter((one) => one !== tag) : 'TagNotFound',
);
