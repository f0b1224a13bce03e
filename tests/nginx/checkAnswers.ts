import { readFileSync } from 'node:fs';

/** Asks for one file of each kind, and names every header that is not as docs/deploy.md says. */
export async function checkAnswers(site: string, assets: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  const script = assets.find((name) => name.endsWith('.js')) ?? 'none.js';
  const year = 'public, max-age=31536000, immutable';
  const asked = [
    { path: '', caching: 'no-cache', type: 'text/html' },
    { path: 'index.html', caching: 'no-cache', type: 'text/html' },
    { path: `assets/${script}`, caching: year, type: 'text/javascript' },
    { path: 'embed/v1/embed.js', caching: year, type: 'text/javascript', sharing: '*' },
    { path: 'sw.js', caching: 'no-cache', type: 'text/javascript' },
    { path: 'manifest.webmanifest', caching: 'no-cache', type: 'application/manifest+json' },
  ];
  for (const { path, caching, type, sharing = null } of asked) {
    const { status, headers } = await fetch(site + path, { headers: { 'accept-encoding': 'gzip' } });
    const must = (name: string, is: unknown, wanted: unknown): void => {
      if (is !== wanted) problems.push(`/${path}: ${name} is ${String(is)}, not ${String(wanted)}`);
    };
    must('status', status, 200);
    const said = headers.get('content-type')?.split(';')[0];
    must('type', said?.replace('application/javascript', 'text/javascript'), type);
    must('caching', headers.get('cache-control'), caching);
    must('sharing', headers.get('access-control-allow-origin'), sharing);
    must('nosniff', headers.get('x-content-type-options'), 'nosniff');
    must('referrer', headers.get('referrer-policy'), 'no-referrer');
    // A manifest is too small to be worth it.
    if (type !== 'application/manifest+json') must('encoding', headers.get('content-encoding'), 'gzip');
    const policy = headers.get('content-security-policy') ?? '';
    if (path === 'sw.js') must('policy', policy.includes("connect-src 'self'"), true);
    else for (const part of policyOfThePage()) must(`policy with ${part}`, policy.includes(part), true);
  }
  const missing = await fetch(`${site}nothing-here`);
  if (missing.status !== 404) problems.push(`/nothing-here: status is ${missing.status}, not 404`);
  if (!missing.headers.has('content-security-policy')) problems.push('/nothing-here: no policy');
  const posted = await fetch(site, { method: 'POST', body: 'x' });
  if (posted.status < 400) problems.push(`POST: status is ${posted.status}`);
  return problems;
}

/** The directives that index.html itself has: the header must not be laxer. */
function policyOfThePage(): readonly string[] {
  const [, policy = ''] =
    /Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync('index.html', 'utf8')) ?? [];
  return [...policy.split('; '), 'frame-ancestors'];
}
