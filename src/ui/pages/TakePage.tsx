import { useMemo } from 'react';
import { Navigate } from 'react-router';
import { writeCase } from '../../questionnaire/caseCode.ts';
import { onTheWay } from '../../questionnaire/onTheWay.ts';
import { PageLink } from '../go/PageLink.tsx';
import { KeepPanel } from '../keep/KeepPanel.tsx';
import { useWords } from '../language/useWords.ts';
import { BackLink } from '../shell/BackLink.tsx';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { savedText } from '../state/savedText.ts';
import { useCase } from '../state/useCase.ts';
import { useRules } from '../state/useRules.ts';
import { useWalk } from '../state/useWalk.ts';
import { calendarFile } from '../take/calendarFile.ts';
import { caseLink } from '../take/caseLink.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { isInWeChat } from '../take/isInWeChat.ts';
import { PrintSheet } from '../take/PrintSheet.tsx';
import { QrCode } from '../take/QrCode.tsx';
import { qrShape } from '../take/qrShape.ts';
import { saveFile } from '../take/saveFile.ts';
import { ShareButton } from '../take/ShareButton.tsx';
import { useCalendarEntries } from '../take/useCalendarEntries.ts';
import { useSheetText } from '../take/useSheetText.ts';
import { useTakenSheet } from '../take/useTakenSheet.ts';
import { useText } from '../words/useText.ts';
import { Way } from '../take/Way.tsx';

/** The result as something to take along: on paper, in a message, a calendar, a file, or as a link. */
export function TakePage() {
  const { interview } = useCase();
  if (interview.topics.length === 0) return <Navigate to="/" replace state={{ stepGone: true }} />;
  return <Ways />;
}

function Ways() {
  const { front, interview, chosenDay, today } = useCase();
  const { pack } = useRules();
  const way = useWalk();
  const { t } = useWords();
  const text = useText();
  const sheet = useTakenSheet();
  const sheetText = useSheetText();
  const entries = useCalendarEntries();
  const taken = useMemo(() => onTheWay(interview, way), [interview, way]);
  const link = useMemo(
    () => caseLink(writeCase(pack, { interview: taken, chosenDay })),
    [pack, taken, chosenDay],
  );
  const code = useMemo(() => qrShape(link), [link]);
  const canSaveFiles = !isInWeChat();
  const fileName = text(front.title);

  return (
    <>
      <BackLink to="/result">{t('nav.backTo.result')}</BackLink>
      {!canSaveFiles && <Notice>{t('take.inWeChat')}</Notice>}
      <PageHeading title={t('take.title')} lead={t('take.lead')} />
      {canSaveFiles && (
        <Way title={t('take.print.title')} lead={t('take.print.lead')}>
          <Button kind="main" onClick={() => window.print()}>
            {t('take.print.action')}
          </Button>
        </Way>
      )}
      <Way title={t('take.text.title')} lead={t('take.text.lead')}>
        <CopyButton text={sheetText(sheet)}>{t('take.text.action')}</CopyButton>
      </Way>
      <Way title={t('take.address.title')} lead={t('take.address.lead')}>
        <CopyButton text={link}>{t('take.address.action')}</CopyButton>
        <ShareButton title={text(front.title)} url={link} />
        <p>{t(code ? 'take.code.scan' : 'take.code.tooLong')}</p>
        {code && <QrCode shape={code} square={0.75} />}
      </Way>
      {canSaveFiles && (
        <Way
          title={t('take.calendar.title')}
          lead={
            entries.length > 0 ? t('take.calendar.lead', { count: entries.length }) : t('take.calendar.none')
          }
        >
          {entries.length > 0 && (
            <Button
              kind="second"
              onClick={() =>
                saveFile(`${fileName}.ics`, 'text/calendar', calendarFile(entries, sheet.title, today))
              }
            >
              {t('take.calendar.action')}
            </Button>
          )}
        </Way>
      )}
      {canSaveFiles && (
        <Way title={t('take.file.title')} lead={t('take.file.lead')}>
          <Button
            kind="second"
            onClick={() =>
              saveFile(`${fileName}.json`, 'application/json', savedText({ interview: taken, chosenDay }))
            }
          >
            {t('take.file.action')}
          </Button>
        </Way>
      )}
      <p>
        <PageLink to="/open">{t('take.file.open')}</PageLink>
      </p>
      <KeepPanel />
      <PrintSheet sheet={sheet} code={code} />
    </>
  );
}
