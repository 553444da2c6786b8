// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
export declare const requests: Record<string, import('../validation.js').RequestValidators>;
