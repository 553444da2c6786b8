export const model = 'Its job writes objects in buckets; cases in test/jobs.ts export images.';
