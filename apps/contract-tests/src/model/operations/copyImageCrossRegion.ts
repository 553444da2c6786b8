export const model = 'The copy belongs to another project; cases in test/jobs.ts show it.';
