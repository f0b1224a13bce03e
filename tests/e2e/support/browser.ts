import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Starts the first Chromium found; Chinese text renders in it whatever fonts the machine has. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, args = [], env = {} } = findInstalled() ?? unpackPackaged();
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    // Beside Playwright's own switches against background traffic.
    args: [...args, ...more, '--disable-quic', '--disable-domain-reliability', '--no-pings'],
    env: { ...process.env, ...env, FONTCONFIG_FILE: writeFontConfig() },
  });
}

interface Found {
  executablePath: string;
  args?: string[];
  env?: Record<string, string>;
}

function findInstalled(): Found | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  const executablePath = [...candidates, chromium.executablePath()].find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

/** The Chromium of the npm package @sparticuz/chromium, with the libraries that a bare machine lacks. */
function unpackPackaged(): Found {
  // Raise the number with the package: an old browser that lies there would be taken.
  const folder = join(ownTempFolder(), 'chromium-147');
  if (!existsSync(folder)) {
    // Unpacked aside and then renamed: a run that was cut short leaves no half browser behind.
    const scratch = mkdtempSync(join(ownTempFolder(), 'unpack-'));
    const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: import.meta.dirname,
      // The second makes it unpack its libraries too.
      env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    if (existsSync(folder)) rmSync(scratch, { recursive: true });
    else renameSync(scratch, folder);
  }
  return {
    executablePath: join(folder, 'chromium'),
    // The package's own argument list switches web security off.
    args: ['--headless=shell'],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
}

/** A configuration that gives every font family Chinese letters. */
export function writeFontConfig(): string {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  );
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui'];
  const file = join(ownTempFolder(), 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(ownTempFolder(), 'fontconfig')}</cachedir>
  ${families.map((family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`).join('\n  ')}
</fontconfig>
`,
  );
  return file;
}

/** One folder a user: what another user has unpacked in the shared one can't be run. */
export function ownTempFolder(): string {
  const folder = join(tmpdir(), `liuzhou-e2e-${String(process.getuid?.())}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
