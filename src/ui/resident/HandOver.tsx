import { useMemo } from 'react';
import { writeCase } from '../../questionnaire/caseCode.ts';
import { onTheWay } from '../../questionnaire/onTheWay.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { caseLink } from '../take/caseLink.ts';
import { PrintSheet } from '../take/PrintSheet.tsx';
import { qrShape } from '../take/qrShape.ts';
import { useTakenSheet } from '../take/useTakenSheet.ts';

/** The sheet for the resident, with the code by which a phone goes on where the desk left off. */
export function HandOver() {
  const { interview, chosenDay } = useCase();
  const { pack } = useRules();
  const way = useWalk();
  const sheet = useTakenSheet();
  const code = useMemo(
    () => qrShape(caseLink(writeCase(pack, { interview: onTheWay(interview, way), chosenDay }))),
    [pack, interview, way, chosenDay],
  );
  return <PrintSheet sheet={sheet} code={code} />;
}
