import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import lambdafs from 'lambdafs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ownTempFolder, writeFontConfig } from '../e2e/support/browser.ts';

export type { Page } from 'puppeteer-core';

/** Starts a real Chromium 86, the oldest browser served, unpacked from an npm package. */
export async function launchChromium86(): Promise<Browser> {
  const folder = await unpacked();
  return puppeteer.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--use-gl=swiftshader', '--disable-dev-shm-usage'],
    // The package brings the libraries that a bare machine lacks.
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(), LD_LIBRARY_PATH: join(folder, 'aws', 'lib') },
  });
}

async function unpacked(): Promise<string> {
  const folder = join(ownTempFolder(), 'chromium-86');
  if (existsSync(folder)) return folder;
  const bin = join(dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')), 'bin');
  const scratch = mkdtempSync(join(ownTempFolder(), 'unpack-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = scratch;
  for (const file of ['chromium.br', 'swiftshader.tar.br', 'aws.tar.br'])
    await lambdafs.inflate(join(bin, file));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  if (existsSync(folder)) rmSync(scratch, { recursive: true });
  else renameSync(scratch, folder);
  return folder;
}
