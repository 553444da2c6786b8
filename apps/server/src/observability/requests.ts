import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The requests in flight: those that have begun and not ended. */
export interface Requests {
  count(): number;
  /** Resolved as soon as there are none. */
  none(): Promise<void>;
  begin(request: FastifyRequest, reply: FastifyReply): void;
  /** The answer is out as a whole. */
  end(request: FastifyRequest, reply: FastifyReply): void;
}

/**
 * Follows requests to their end, of which `onEnd` is told once for each: `isWhole` says whether the answer went out
 * before the connection ended.
 */
export function requestsInFlight(
  onEnd: (request: FastifyRequest, reply: FastifyReply, isWhole: boolean) => void,
): Requests {
  // By connection: nothing else tells when the answer to a request that waits behind another one is not wanted any more.
  const connections = new WeakMap<Socket, Map<FastifyRequest, FastifyReply>>();
  let waiting: (() => void)[] = [];
  let count = 0;

  function end(request: FastifyRequest, reply: FastifyReply, isWhole: boolean): void {
    if (!connections.get(request.socket)?.delete(request)) return;
    count--;
    onEnd(request, reply, isWhole);
    if (count > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function follow(socket: Socket): Map<FastifyRequest, FastifyReply> {
    const open = new Map<FastifyRequest, FastifyReply>();
    connections.set(socket, open);
    socket.once('close', () => {
      for (const [request, reply] of open) end(request, reply, false);
    });
    return open;
  }

  return {
    count: () => count,
    none: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    begin(request, reply) {
      const open = connections.get(request.socket) ?? follow(request.socket);
      open.set(request, reply);
      count++;
    },
    end: (request, reply) => end(request, reply, true),
  };
}
