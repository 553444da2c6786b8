import { open } from 'node:fs/promises';

/** Brings the names in a folder to disk: without it, a new file may be gone after a power cut, synced or not. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and does this by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
