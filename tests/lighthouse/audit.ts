import lighthouse from 'lighthouse';

/** Lighthouse fetches robots.txt from within the page, which `connect-src 'none'` forbids to all: the caller looks itself. */
const skipAudits = ['robots-txt'];

/** What Lighthouse says of a page on a phone on slow 4G: scores of 100, times in ms. */
export async function audit(url: string, port: number): Promise<Readonly<Record<string, number>>> {
  const run = await lighthouse(url, { port, logLevel: 'error', skipAudits });
  if (run === undefined) throw new Error('Lighthouse gave no answer');
  const { categories, audits } = run.lhr;
  const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string): number => audits[id]?.numericValue ?? Number.POSITIVE_INFINITY;
  for (const { id, score: mark, title, scoreDisplayMode } of Object.values(audits)) {
    if (scoreDisplayMode === 'binary' && mark === 0) console.log(`  not passed: ${id}, ${title}`);
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    SEO: score('seo'),
    'FCP ms': Math.round(value('first-contentful-paint')),
    'LCP ms': Math.round(value('largest-contentful-paint')),
    'TBT ms': Math.round(value('total-blocking-time')),
    CLS: Number(value('cumulative-layout-shift').toFixed(4)),
  };
}
