export { filesSuite } from './files-suite.ts';
export { storeSuite } from './store-suite.ts';
