export const model = 'Another form of the tags that each image shows.';
