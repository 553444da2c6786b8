export const model = 'Another form of the list of glanceListImages.';
