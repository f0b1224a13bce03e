import { useParams } from 'react-router';
import { BenefitSheet } from '../law/BenefitSheet.tsx';
import { UnknownBenefit } from '../law/UnknownBenefit.tsx';
import { useRules } from '../state/useRules.ts';

/** The benefit an address names. */
export function SheetPage() {
  const { benefit: id = '' } = useParams();
  const benefit = useRules().pack.benefits.find((one) => one.id === id);
  return benefit ? <BenefitSheet benefit={benefit} /> : <UnknownBenefit id={id} />;
}
