import { evaluate } from 'liuzhou-birth-benefits-rules';

const household = {
  family: { county: 'chengzhong' },
  parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
  children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
};

const answers = evaluate(household, { asOf: '2026-11-24' });
const tax = answers.find(({ benefit }) => benefit === 'infant-care-deduction');

console.log(tax.title.zh, tax.verdict, tax.unit);
for (const { from, through, verdict, amount } of tax.spans)
  if (verdict === 'entitled') console.log(from, through, verdict, amount?.value);
