export const model = 'The schema is a constant.';
