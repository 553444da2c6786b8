import { connect as connectSocket } from 'node:net';

/** The text of a request, and its expected status. */
export interface RawRequest {
  readonly text: string;
  readonly status: number;
}

/**
 * Opens a connection and sends a request. After each response it sends the next request from `next`, until `next`
 * returns undefined. Implements only the part of HTTP that the bench needs, at a sixth of the cost of a client.
 * @throws {Error} if a response has another status.
 */
export function connect(
  url: string,
  first: RawRequest,
  next: (began: number, now: number) => RawRequest | undefined,
): Promise<void> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    let began = 0;
    let received = '';
    let missing = 0;
    let status = 0;

    function send(request: RawRequest | undefined): void {
      began = performance.now();
      if (request === undefined) return void socket.end(resolve);
      status = request.status;
      socket.write(request.text, 'latin1');
    }

    /** The missing bytes of the response; undefined until its headers are complete. */
    function readHead(): number | undefined {
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return undefined;
      const length = /content-length: *(\d+)/i.exec(received)?.[1];
      if (length === undefined || !received.startsWith(`HTTP/1.1 ${status}`))
        throw new Error(`Unexpected response: ${received}`);
      return end + 4 + Number(length) - received.length;
    }

    function read(bytes: number, buffer: Uint8Array): boolean {
      if (missing > 0) missing -= bytes;
      else {
        received += (buffer as Buffer).toString('latin1', 0, bytes);
        const left = readHead();
        if (left === undefined) return true;
        missing = left;
        received = '';
      }
      if (missing === 0) send(next(began, performance.now()));
      return true;
    }

    const socket = connectSocket({
      port: Number(port),
      host: hostname,
      noDelay: true,
      // One buffer for all reads instead of a new one for each.
      onread: { buffer: Buffer.allocUnsafe(65_536), callback: read },
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The connection was closed.')));
    send(first);
  });
}
