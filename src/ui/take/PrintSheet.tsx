import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../language/useWords.ts';
import css from './PrintSheet.module.css';
import { QrCode } from './QrCode.tsx';
import type { QrShape } from './qrShape.ts';
import type { ForBenefits, TakenSheet } from './takenSheet.ts';
import { useServes } from './useServes.ts';

/** A family with more lines than this gets smaller type rather than a third page. */
const linesAtLargeType = 14;

type Props = { readonly sheet: TakenSheet; readonly code: QrShape | undefined };

/** The result on paper, in the place of the page. On the screen it is not there. */
export function PrintSheet({ sheet, code }: Props) {
  const { t } = useWords();
  useEffect(() => {
    const name = css.printed ?? '';
    document.documentElement.classList.add(name);
    return () => document.documentElement.classList.remove(name);
  }, []);
  const { title, asOf, warnings, groups, open, tasks, papers, places, phones, notes, notADecision } = sheet;
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return createPortal(
    <main className={`${css.sheet} ${lines > linesAtLargeType ? css.small : ''}`}>
      <header className={css.head}>
        <div className={css.first}>
          <h1>{title}</h1>
          <p>{asOf}</p>
          <p>{notADecision}</p>
          {warnings.map((warning) => (
            <p key={warning} className={css.warning}>
              {warning}
            </p>
          ))}
          {tasks.length > 0 && (
            <section>
              <h2>{t('sheet.tasks')}</h2>
              <ul className={css.tasks}>
                {tasks.map(({ what, days, notes: about }) => (
                  <li key={`${what} ${days} ${about.join()}`}>
                    {what}
                    {t('why.colon')}
                    <strong>{days}</strong> <small>{about.join(t('why.semicolon'))}</small>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {code && (
          <figure className={css.code}>
            <QrCode shape={code} square={0.5} />
            <figcaption>{t('sheet.scan')}</figcaption>
          </figure>
        )}
      </header>
      {groups.map(({ title: group, lines: ofGroup }, i) => (
        <section key={group}>
          <h2>{group}</h2>
          <table>
            {i === 0 && (
              <thead>
                <tr>
                  <th scope="col">{t('sheet.what')}</th>
                  <th scope="col">{t('sheet.amount')}</th>
                  <th scope="col">{t('sheet.when')}</th>
                </tr>
              </thead>
            )}
            <tbody>
              {ofGroup.map(({ what, amount, when }) => (
                <tr key={`${what} ${amount.join()}`}>
                  <th scope="row">{what}</th>
                  <td>
                    <Lines lines={amount} />
                  </td>
                  <td>
                    <Lines lines={when} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {open.length > 0 && (
        <section>
          <h2>{t('sheet.open')}</h2>
          {open.map(({ title: group, names }) => (
            <p key={group}>
              <strong>{group}</strong>
              {t('why.colon')}
              {names}
            </p>
          ))}
        </section>
      )}
      <ForList className={css.papers} title={t('sheet.papers')} lead={t('sheet.papersLead')} items={papers} />
      <ForList title={t('sheet.places')} items={places} />
      <footer className={css.foot}>
        <p>
          {t('sheet.phones')}
          {t('why.colon')}
          {phones.map(({ name, number }) => `${name} ${number}`).join(t('why.semicolon'))}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </main>,
    document.body,
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);

type ForListProps = {
  readonly title: string;
  readonly className?: string | undefined;
  readonly lead?: string;
  readonly items: readonly ForBenefits[];
};

function ForList({ title, className, lead, items }: ForListProps) {
  const serves = useServes();
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul className={`${css.for} ${className ?? ''}`}>
        {items.map((item) => (
          <li key={item.what}>
            {item.what} <small>{serves(item)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
