export const model = 'It does the same as exportImage.';
