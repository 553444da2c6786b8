export const model = 'Only its job names the images that it creates; cases in test/jobs.ts create them.';
