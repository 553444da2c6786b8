import { createCloudImages, updateImage } from '@cloudimages/client';

const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });
const id = '33ad552d-1149-471c-8190-ff6776174a00';
console.log(await updateImage(client, id, [{ op: 'replace', path: '/name', value: 'ims_test' }]));
