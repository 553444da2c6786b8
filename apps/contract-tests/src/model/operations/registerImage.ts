export const model = 'Its job reads objects in buckets; cases in test/jobs.ts register them.';
