export { filesSuite } from './files-suite.ts';
export { keysOf } from './keys-of.ts';
export { listOf } from './lists.ts';
export { storeSuite } from './store-suite.ts';
