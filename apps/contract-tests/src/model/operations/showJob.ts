export const model = 'A job exists only once another request has started it; cases in test/jobs.ts start jobs.';
