export const model = 'It does what glanceDeleteImage does, without a body.';
