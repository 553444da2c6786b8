export const model = 'It counts images, and the model of a sequence does not know how many there were before.';
