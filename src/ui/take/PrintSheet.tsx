import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import css from './PrintSheet.module.css';
import { QrCode } from './QrCode.tsx';
import type { QrShape } from './qrShape.ts';
import type { ForBenefits, TakenSheet } from './takenSheet.ts';
import { useServes } from './useServes.ts';

type Props = { readonly sheet: TakenSheet; readonly code: QrShape | undefined };

/** The result on paper, in the place of the page. On the screen it is not there. */
export function PrintSheet({ sheet, code }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    const name = css.printed ?? '';
    document.body.classList.add(name);
    return () => document.body.classList.remove(name);
  }, []);
  const { title, asOf, groups, open, tasks, papers, places, phones, notADecision } = sheet;
  return createPortal(
    <article className={css.sheet}>
      <header className={css.head}>
        <div>
          <h1>{title}</h1>
          <p>{asOf}</p>
          <p>{notADecision}</p>
        </div>
        {code && (
          <figure className={css.code}>
            <QrCode shape={code} square={0.5} />
            <figcaption>{t('sheet.scan')}</figcaption>
          </figure>
        )}
      </header>
      {tasks.length > 0 && (
        <section>
          <h2>{t('sheet.tasks')}</h2>
          <table>
            <tbody>
              {tasks.map(({ what, days, notes }) => (
                <tr key={`${what} ${days} ${notes.join()}`}>
                  <th scope="row">{what}</th>
                  <td className={css.days}>{days}</td>
                  <td>{notes.join(t('why.semicolon'))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {groups.map(({ title: group, lines }) => (
        <section key={group}>
          <h2>{group}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('sheet.what')}</th>
                <th scope="col">{t('sheet.amount')}</th>
                <th scope="col">{t('sheet.when')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ what, amount, when }) => (
                <tr key={what}>
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
      <ForList title={t('sheet.papers')} lead={t('sheet.papersLead')} items={papers} />
      <ForList title={t('sheet.places')} items={places} />
      <footer className={css.foot}>
        <p>
          {t('sheet.phones')}
          {t('why.colon')}
          {phones.map(({ name, number }) => `${name} ${number}`).join(t('why.semicolon'))}
        </p>
        <p>{t('sheet.notShown')}</p>
      </footer>
    </article>,
    document.body,
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);

type ForListProps = {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly ForBenefits[];
};

function ForList({ title, lead, items }: ForListProps) {
  const serves = useServes();
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul className={css.for}>
        {items.map((item) => (
          <li key={item.what}>
            {item.what} <small>{serves(item)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
