/** The server that `npm start` starts, as samples name it. */
const DEVELOPMENT = 'http://127.0.0.1:9292';

/** The folder that has the folder of the pages, without a slash at its end: a server has its API there. */
export const ownAddress = () => new URL('..', location.href).href.replace(/\/+$/, '');

/** The server that has these pages at `/docs`, else that of `npm start`. */
export const sampleAddress = () =>
  location.protocol.startsWith('http') && location.pathname.startsWith('/docs/') ? ownAddress() : DEVELOPMENT;

/** Lets samples call the server of the pages. */
export function addressSamples() {
  for (const code of document.querySelectorAll('main > .choice code')) {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      text.nodeValue = text.nodeValue?.replace(DEVELOPMENT, sampleAddress()) ?? null;
    }
  }
}
