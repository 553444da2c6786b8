// Opens as many connections to an address as the arguments say, prints `open` when all are, and keeps them until it
// is killed. A third of them send nothing, a third send half a request, and a third have had a response.
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

// At most 100 at a time, so that the server's backlog does not overflow.
for (let index = 0; index < Number(count); index += 100) {
  const many = Math.min(100, Number(count) - index);
  await Promise.all(Array.from({ length: many }, (_, offset) => open(index + offset)));
}
process.stdout.write('open\n');
