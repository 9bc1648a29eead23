import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const BUILD = fileURLToPath(new URL('../../scripts/build-web.mjs', import.meta.url));
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium or Chrome of this machine: the one that AMBIT_TEST_BROWSER names, or one that is installed; undefined without any. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['AMBIT_TEST_BROWSER'];
  if (named) {
    if (!existsSync(named)) throw new Error(`AMBIT_TEST_BROWSER names ${named}, which is not there.`);
    return named;
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = [...folders, '/usr/bin'].flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...commands, ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** Starts a browser without a window. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Builds the pages; returns at once where they are built from what stands there. */
export async function buildPages(): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILD]);
}
