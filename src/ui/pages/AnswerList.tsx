import type { Answer, Fact } from '#dsl';
import { PageLink } from '../go/PageLink.tsx';
import { useWords } from '../language/useWords.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { useText } from '../words/useText.ts';
import css from './AnswerList.module.css';

type Props = {
  readonly title: string;
  /** An answer that is not one to a question about a fact. */
  readonly said?: string | undefined;
  readonly rows?: readonly { readonly fact: Fact; readonly answer: Answer | undefined }[];
  readonly change: string;
};

/** The answers of one step, with the link that changes them. */
export function AnswerList({ title, said, rows = [], change }: Props) {
  const { t } = useWords();
  const text = useText();
  const answerText = useAnswerText();
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h2 className={css.title}>{title}</h2>
        <PageLink className={css.change} to={change} aria-label={`${t('check.change')} ${title}`}>
          {t('check.change')}
        </PageLink>
      </div>
      {said !== undefined && <p className={css.said}>{said}</p>}
      {rows.length > 0 && (
        <dl className={css.rows}>
          {rows.map(({ fact, answer }) => (
            <div key={fact.id} className={css.row}>
              <dt>{text(fact.name)}</dt>
              <dd>{answerText(fact, answer)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
