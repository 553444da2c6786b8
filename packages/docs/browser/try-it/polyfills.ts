// What the service needs and some browsers lack.

// Pages that came by plain HTTP from another machine have no randomUUID.
const randomDigit = () => ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 16).toString(16);
crypto.randomUUID ??= () => {
  const [a, b, c, d, e] = 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', randomDigit).split('-');
  return `${a}-${b}-${c}-${d}-${e}`;
};

// Firefox has no stream of a request's body.
if (!('body' in Request.prototype)) {
  Object.defineProperty(Request.prototype, 'body', {
    get(this: Request) {
      return new ReadableStream({
        start: async (controller) => {
          controller.enqueue(new Uint8Array(await this.arrayBuffer()));
          controller.close();
        },
      });
    },
  });
}

// Safari's streams cannot be iterated.
ReadableStream.prototype[Symbol.asyncIterator] ??= async function* (
  this: ReadableStream,
): AsyncGenerator<unknown, undefined> {
  const reader = this.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return undefined;
    yield value;
  }
};

export {};
