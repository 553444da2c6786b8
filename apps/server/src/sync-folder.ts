import { open } from 'node:fs/promises';

/** Syncs the names in a folder to disk: without it, a power cut may lose a new file, synced or not. */
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
