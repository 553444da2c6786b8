export const model = 'Another form of the native list, which is modelled.';
