export const model = 'Another form of the native operation, which is modelled.';
