import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useRules } from '../state/useRules.ts';
import { BenefitLinks } from './BenefitLinks.tsx';

/** For an address that names no benefit: says so, and lists all there are. */
export function UnknownBenefit({ id }: { readonly id: string }) {
  const { benefits } = useRules().pack;
  const { t } = useWords();
  return (
    <>
      <BackLink to="/law">{t('nav.backTo.law')}</BackLink>
      <PageHeading title={t('law.unknown')} lead={t('law.unknownLead', { id })} />
      <BenefitLinks benefits={benefits.map((benefit) => benefit.id)} />
    </>
  );
}
