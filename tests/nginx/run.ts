// The site by a real nginx with deploy/nginx.conf as it stands, in a sub-path: npm run check:nginx
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAnswers } from './checkAnswers.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
if (nginx === undefined) {
  console.error('No nginx on this machine. On Debian or Ubuntu: sudo apt-get install -y nginx-light');
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('no dist/index.html: run `npm run build` first');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
// Started by root, its workers are nobody in particular.
chmodSync(folder, 0o755);
const port = await freePort();
const site = `http://127.0.0.1:${port}/a/b/`;
mkdirSync(join(folder, 'www/a'), { recursive: true });
cpSync('dist', join(folder, 'www/a/b'), { recursive: true });
writeFileSync(join(folder, 'site.conf'), placed(readFileSync('deploy/nginx.conf', 'utf8')));
writeFileSync(join(folder, 'nginx.conf'), around());

const server = spawn(
  nginx,
  ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
  {
    stdio: 'inherit',
  },
);
let failed = 1;
try {
  await answers(site);
  const problems = await checkAnswers(site, readdirSync('dist/assets'));
  for (const problem of problems) console.error(problem);
  const status = problems.length === 0 ? journeys() : 1;
  const log = readFileSync(join(folder, 'error.log'), 'utf8');
  if (log !== '') console.error(log);
  failed = problems.length + status + (log === '' ? 0 : 1);
  console.log(failed === 0 ? `nginx serves ${site} as docs/deploy.md says` : 'FAILED');
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** The same journeys as `npm test` makes, through this server. */
function journeys(): number {
  const args = ['vitest', 'run', '--project', 'e2e', 'tests/e2e/embed.e2e.ts', ...process.argv.slice(2)];
  return spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, EMBED_SITE: site } }).status ?? 1;
}

/** The configuration as it stands but for the four things that are a machine's own. */
function placed(text: string): string {
  const own: readonly (readonly [was: string, is: string])[] = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/www;', `root ${join(folder, 'www')};`],
    ['https://www.liuzhou.gov.cn', 'http://localhost:*'],
    [
      'include mime.types;',
      `include ${existsSync('/etc/nginx/mime.types') ? '/etc/nginx/mime.types' : 'mime.types'};`,
    ],
  ];
  return own.reduce((now, [was, is]) => {
    if (!now.includes(was)) throw new Error(`deploy/nginx.conf does not say “${was}” any more`);
    return now.replace(was, is);
  }, text);
}

/** What a server has around it: it stays in front, writes into the folder alone, and needs no root. */
function around(): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')} crit;
events { worker_connections 256; }
http { access_log off; ${paths.join(' ')} include ${join(folder, 'site.conf')}; }
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port');
  return address.port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  throw new Error('nginx does not answer');
}
