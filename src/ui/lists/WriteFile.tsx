import { useState } from 'react';
import type { FileWanted } from '../../lists/worker/protocol.ts';
import { useWords } from '../language/useWords.ts';
import { Button, type ButtonKind } from '../shell/Button.tsx';
import { isInWeChat } from '../take/isInWeChat.ts';
import { saveFile } from '../take/saveFile.ts';
import { useText } from '../words/useText.ts';
import { listDesk } from './listDesk.ts';
import css from './WriteFile.module.css';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

type Props = { readonly kind: ButtonKind; readonly file: FileWanted; readonly children: string };

/** Has the worker write a file and saves it, and says how that went. */
export function WriteFile({ kind, file, children }: Props) {
  const { t } = useWords('lists');
  const text = useText();
  const [said, setSaid] = useState('');

  const write = async (): Promise<void> => {
    setSaid(t('files.writing'));
    const told = await listDesk.write(file);
    if (told.about === 'nothing') return setSaid(told.problem ? text(told.problem) : t('files.failed'));
    const name = `${t(`fileName.${file.what}`)}.${file.format}`;
    saveFile(name, types[file.format], told.bytes);
    setSaid(t('files.written', { name }));
  };
  return (
    <div className={css.write}>
      <Button
        kind={kind}
        onClick={() => {
          if (isInWeChat()) setSaid(t('files.inWeChat'));
          else void write();
        }}
      >
        {children}
      </Button>
      <output className={css.said}>{said}</output>
    </div>
  );
}
