import { useEffect, useState } from 'react';
import type { View } from '../../lists/view.ts';
import { Tick } from '../controls/Tick.tsx';
import { firstLanguage } from '../../i18n/languages.ts';
import { useWords } from '../language/useWords.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Notice } from '../shell/Notice.tsx';
import { isInWeChat } from '../take/isInWeChat.ts';
import css from './FilesPanel.module.css';
import { listDesk } from './listDesk.ts';
import type { Source } from './listState.ts';
import { LockList } from './LockList.tsx';
import { WriteFile } from './WriteFile.tsx';
import { wholeList } from './wholeList.ts';

/** The result as files: one workbook with all of it, or single tables as CSV. */
export function FilesPanel({ view, source }: { readonly view: View; readonly source: Source }) {
  const { t, language } = useWords('lists');
  const isNarrowed = view !== wholeList;
  const [isPart, setIsPart] = useState(isNarrowed);
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const countHouseholds = async (): Promise<void> => {
      const told = await listDesk.ask<'view'>({ about: 'view', view, from: 0, to: 0 });
      if (told.about === 'view') setCount(told.total);
    };
    void countHouseholds();
  }, [view]);
  const chosen = isPart ? view : wholeList;
  return (
    <section aria-labelledby="files">
      <h3 id="files">{t('files.title')}</h3>
      {isInWeChat() && <Notice>{t('files.inWeChat')}</Notice>}
      <p className={css.lead}>
        {t('files.lead')} {language !== firstLanguage && t('files.language')}
      </p>
      {isNarrowed && (
        <div className={css.part}>
          <Tick
            type="checkbox"
            id="files-part"
            label={t('files.filtered', { count: count ?? 0 })}
            checked={isPart}
            onChange={setIsPart}
          />
        </div>
      )}
      <div className={css.way}>
        <WriteFile kind="main" file={{ what: 'all', format: 'xlsx', view: chosen }}>
          {t('files.all')}
        </WriteFile>
        <p className={css.lead}>{t('files.allLead')}</p>
      </div>
      <h4>{t('files.csv')}</h4>
      <p className={css.lead}>{t('files.csvLead')}</p>
      <div className={css.tables}>
        <WriteFile kind="second" file={{ what: 'result', format: 'csv', view: chosen }}>
          {t('files.result')}
        </WriteFile>
        <WriteFile kind="second" file={{ what: 'notices', format: 'csv', view: chosen }}>
          {t('files.notices')}
        </WriteFile>
        <WriteFile kind="second" file={{ what: 'problems', format: 'csv' }}>
          {t('files.problems')}
        </WriteFile>
      </div>
      {source.kind !== 'example' && (
        <Disclosure className={css.lock} summary={t('files.seal')}>
          {() => <LockList source={source} />}
        </Disclosure>
      )}
    </section>
  );
}
