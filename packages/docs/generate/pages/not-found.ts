import { list, type Page, text } from '../blocks.ts';

export const notFoundPage = (): Page => ({
  name: '404',
  title: 'Page not found',
  description: 'No page of the documentation has this address.',
  blocks: [
    text('No page of the documentation has this address. Perhaps one of these helps:'),
    text(
      list([
        '[Start](index.html), with a list of all operations',
        '[Errors](errors.html), by their codes',
        '[Attributes](attributes.html) of an image',
        '[Decisions](decisions.html)',
      ]),
    ),
  ],
});
