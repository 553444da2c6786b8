export const model = 'Another form of an image that glanceShowImage shows.';
