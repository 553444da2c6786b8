export const model = 'It responds as showJob does, without a project in the path.';
