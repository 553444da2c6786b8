export { explain } from '@cloudimages/contract/validators';
