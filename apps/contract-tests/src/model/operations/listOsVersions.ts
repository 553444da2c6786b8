export const model = 'The operating systems are constants of the document.';
