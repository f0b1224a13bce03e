import type { Measure, Pack } from '#dsl';

/** The numbered measures and what a citizen gets from each, as a Markdown table. */
export function measureTable(pack: Pack, language: 'zh' | 'en'): string {
  const head = { zh: ['条', '措施', '个人能得到什么'], en: ['No.', 'Measure', 'What a citizen gets'] }[
    language
  ];
  const rows = pack.measures.map((measure) => [
    String(measure.no),
    measure.title[language],
    gets(measure, pack, language),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function gets(measure: Measure, pack: Pack, language: 'zh' | 'en'): string {
  if ('noBenefit' in measure) return `— ${measure.noBenefit[language]}`;
  if ('pending' in measure) return { zh: '_还没有写成规则_', en: '_not encoded yet_' }[language];
  const titles = measure.benefits.map(
    (id) => pack.benefits.find((benefit) => benefit.id === id)?.title[language],
  );
  return titles.join({ zh: '；', en: '; ' }[language]);
}
