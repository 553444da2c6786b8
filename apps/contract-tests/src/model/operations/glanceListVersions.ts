export const model = 'The versions are constants, and need no token.';
