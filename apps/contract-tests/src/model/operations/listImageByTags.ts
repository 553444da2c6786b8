export const model = 'Cases in test/tags-of-many.ts find images by their tags; the tags that images show are modelled.';
