import type { Ledger, LedgerRow } from './ledger.ts';

/** How many sentences have gone where, in one line. */
export function ledgerSummary({ measures }: Ledger): string {
  const sentences = measures.flatMap((one) => one.sentences);
  const quoted = sentences.filter(some('benefits'));
  const benefits = new Set(quoted.flat().flatMap((row) => (row.to === 'benefits' ? row.benefits : [])));
  const offices = sentences.filter((rows) => rows.every((row) => row.to === 'offices'));
  const pending = sentences.filter(some('pending'));
  const nowhere = sentences.filter(some('nowhere'));
  return [
    `${measures.length}条措施，${sentences.length}句`,
    `${quoted.length}句由${benefits.size}项待遇引用`,
    `${offices.length}句只交代机关等单位`,
    ...(pending.length > 0 ? [`${pending.length}句所在的措施还没有写成规则`] : []),
    `${nowhere.length}句没有去处`,
  ].join('；');
}

const some =
  (to: LedgerRow['to']) =>
  (rows: readonly LedgerRow[]): boolean =>
    rows.some((row) => row.to === to);
