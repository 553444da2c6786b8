import { type Browser, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A real Chromium: the one from npm on Linux x64, an installed Chrome elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ args, executablePath: await packaged.executablePath() });
  }
  return chromium.launch({ args, channel: 'chrome' }).catch((cause) => {
    const here = `${process.platform} ${process.arch}`;
    throw new Error(
      `The docs are tested in a real browser. On ${here} that is Google Chrome: install it, then try again.`,
      {
        cause,
      },
    );
  });
}
