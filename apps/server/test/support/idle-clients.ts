// Opens as many connections to an address as the arguments say, tells when all are open, and keeps them until it is
// ended. A third of them say nothing, a third say half a request, and a third have had an answer.
import { once } from 'node:events';
import { openSocket } from '@cloudimages/test-kit/socket';

const [url = '', count = '0'] = process.argv.slice(2);

async function open(index: number): Promise<void> {
  const socket = await openSocket(url);
  socket.on('error', () => {});
  if (index % 3 === 1) socket.write('GET /v2 HTTP/1.1\r\nHost: i');
  if (index % 3 !== 2) return;
  socket.write('GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n');
  await once(socket, 'data');
}

// Not more at once than wait at a door.
for (let index = 0; index < Number(count); index += 100) {
  const many = Math.min(100, Number(count) - index);
  await Promise.all(Array.from({ length: many }, (_, offset) => open(index + offset)));
}
process.stdout.write('open\n');
