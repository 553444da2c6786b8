import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Program } from '@cloudimages/test-kit/program';
import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { expect } from 'vitest';
import { queuedImage } from './call.ts';

/** Uploads that many mebibytes, and resolves to the program's peak memory meanwhile, in mebibytes. */
export async function memoryOfUpload({ child }: Program, url: string, mebibytes: number): Promise<number> {
  const memory = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
  const path = await queuedImage(url);
  const socket = await openSocket(url);
  const heard = responsesOn(socket);
  socket.write(
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nConnection: close\r\n` +
      `Content-Type: application/octet-stream\r\nContent-Length: ${mebibytes * 2 ** 20}\r\n\r\n`,
  );
  let most = 0;
  for (let sent = 1; sent <= mebibytes; sent++) {
    if (!socket.write(new Uint8Array(2 ** 20))) await once(socket, 'drain');
    if (sent % 16 === 0) most = Math.max(most, memory());
  }
  expect((await heard).map(({ status }) => status)).toEqual([204]);
  return Math.max(most, memory());
}
