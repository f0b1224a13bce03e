import type { Text } from '#dsl';
import { useRef, useState, type DragEvent } from 'react';
import { useLocation } from 'react-router';
import { headBytes } from '../../sealed/format.ts';
import { isSealed } from '../../sealed/openSealed.ts';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { EmptyList } from './EmptyList.tsx';
import { listDesk } from './listDesk.ts';
import { OpenLockedList } from './OpenLockedList.tsx';
import { PasteRows } from './PasteRows.tsx';
import { rememberedHeaders } from './rememberedHeaders.ts';
import css from './StartStep.module.css';

const kinds = '.xlsx,.csv,.txt,.locked,text/csv,text/plain';

/** Opens a list: a file, rows from the clipboard, the example; or gives an empty one to fill in. */
export function StartStep({ problem }: { readonly problem: Text | 'worker' | undefined }) {
  const { asOf } = useCase();
  const { search } = useLocation();
  const { t } = useWords('lists');
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [locked, setLocked] = useState<File>();

  const open = async (file: File | undefined): Promise<void> => {
    setLocked(undefined);
    if (file === undefined) return;
    if (await isLocked(file)) setLocked(file);
    else listDesk.open(file, rememberedHeaders());
  };
  const dragged = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <>
      {problem !== undefined && locked === undefined && (
        <div className={css.problem} role="alert">
          <h3 className={css.title}>{t('problem.title')}</h3>
          <p>{problem === 'worker' ? t('problem.worker') : `${text(problem)}${t('problem.stop')}`}</p>
        </div>
      )}
      <div className={css.columns}>
        <div className={css.main}>
          <div
            className={isOver ? `${css.drop} ${css.over}` : css.drop}
            onDragOver={dragged(true)}
            onDragLeave={dragged(false)}
            onDrop={(event) => {
              dragged(false)(event);
              void open(event.dataTransfer.files[0]);
            }}
          >
            <Button kind="main" onClick={() => input.current?.click()}>
              {t('start.choose')}
            </Button>
            <p className={css.beside}>{t('start.drop')}</p>
            <p className={css.kinds}>{t('start.kinds')}</p>
            <input
              ref={input}
              type="file"
              accept={kinds}
              hidden
              onChange={(event) => {
                void open(event.target.files?.[0]);
                // So that the same file can be chosen again.
                event.target.value = '';
              }}
            />
          </div>
          {locked && <OpenLockedList key={locked.name} file={locked} onDone={() => setLocked(undefined)} />}
          <PasteRows />
          <ul className={css.promises}>
            <li>{t('promise.local')}</li>
            <li>{t('promise.noTrace')}</li>
            <li>{t('promise.headers')}</li>
            <li>{t('promise.personal')}</li>
          </ul>
        </div>
        <div className={css.side}>
          <section className={css.box} aria-labelledby="practise">
            <h3 id="practise" className={css.title}>
              {t('start.example')}
            </h3>
            <p>{t('start.exampleLead')}</p>
            <Button kind="second" onClick={() => listDesk.openExample(asOf)}>
              {t('start.exampleOpen')}
            </Button>
            <PageLink to={`/desk/lists/guide${search}`} className={css.link}>
              {t('start.guide')}
            </PageLink>
          </section>
          <EmptyList />
        </div>
      </div>
    </>
  );
}

async function isLocked(file: File): Promise<boolean> {
  try {
    return isSealed(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  } catch {
    // A file that has gone since it was chosen: reading it says so.
    return false;
  }
}
