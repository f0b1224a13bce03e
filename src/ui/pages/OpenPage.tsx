import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { readCase, type CaseRead } from '../../questionnaire/caseCode.ts';
import { useGo } from '../go/useGo.ts';
import { useWords } from '../language/useWords.ts';
import { FileChooser } from '../open/FileChooser.tsx';
import { Opening } from '../open/Opening.tsx';
import { readCaseFile } from '../open/readCaseFile.ts';
import { useWayBack } from '../routes/useWayBack.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';

/** Why a visitor is sent to this page: what was to be opened could not be read. */
export type OpenState = { readonly damaged?: 'damagedLink' | 'damagedKept' };

/** Opens the answers that a link holds; without any, or where it is damaged, those of a file. */
export function OpenPage() {
  const { code } = useParams();
  const { today } = useCase();
  const { pack } = useRules();
  const go = useGo();
  const inLink = useMemo(
    () => (code === undefined ? undefined : readCase(pack, code, today)),
    [pack, code, today],
  );
  const [inFile, setInFile] = useState<CaseRead>();
  const { to } = useWayBack();
  const stay = useCallback(() => go(to, { replace: true }), [go, to]);

  const isDamaged = code !== undefined && inLink === undefined;
  useEffect(() => {
    // Even a damaged link holds answers, which are nobody's business in the address bar.
    if (isDamaged) go('/open', { replace: true, state: { damaged: 'damagedLink' } satisfies OpenState });
  }, [isDamaged, go]);

  const found = inLink ?? inFile;
  if (found) return <Opening found={found} onStay={stay} />;
  return isDamaged ? null : <OpenFile onFound={setInFile} />;
}

function OpenFile({ onFound }: { readonly onFound: (found: CaseRead) => void }) {
  const { today } = useCase();
  const { pack } = useRules();
  const { t } = useWords();
  const back = useWayBack();
  const { damaged: before } = (useLocation().state ?? {}) as OpenState;
  const [damaged, setDamaged] = useState<OpenState['damaged'] | 'damagedFile'>(before);
  return (
    <>
      <BackLink to={back.to}>{back.words}</BackLink>
      {damaged && <Notice>{t(`open.${damaged}`)}</Notice>}
      <PageHeading title={t('open.title')} lead={t('open.lead')} />
      <FileChooser
        onText={(text) => {
          const found = readCaseFile(pack, text, today);
          if (found) onFound(found);
          else setDamaged('damagedFile');
        }}
      />
    </>
  );
}
