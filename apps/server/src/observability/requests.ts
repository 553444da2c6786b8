import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The requests in flight: those that have begun and not ended. */
export interface Requests {
  count(): number;
  /** Resolves once there are none. */
  none(): Promise<void>;
  begin(request: FastifyRequest, reply: FastifyReply): void;
  /** The whole response has been sent. */
  end(request: FastifyRequest, reply: FastifyReply): void;
}

/**
 * Tracks requests and calls `onEnd` once for each. `isWhole` says whether the whole response was sent before the
 * connection ended.
 */
export function requestsInFlight(
  onEnd: (request: FastifyRequest, reply: FastifyReply, isWhole: boolean) => void,
): Requests {
  // By connection: its end is the only sign that a pipelined request no longer needs its response.
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
