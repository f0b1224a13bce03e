import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import { Choices } from './Choices.tsx';
import css from './Questions.module.css';
import { Row } from './Row.tsx';

const all = 'all';
const keys = '1 2 3 4 5 6 7 8 9 a b c d e f'.split(' ');

/** What the resident wants to know: the first row of the desk. */
export function TopicRow() {
  const { front, interview, dispatch } = useCase();
  const { t } = useWords('desk');
  const text = useText();
  const ids = front.topics.map(({ id }) => id);
  const usual = front.topics.filter(({ gentle }) => !gentle).map(({ id }) => id);
  const { topics } = interview;
  const hasAll = usual.every((id) => topics.includes(id));
  const choose = (value: string): void => {
    const isTaken = value === all ? hasAll : topics.includes(value);
    const meant = value === all ? usual : [value];
    const chosen = ids.filter((id) => (meant.includes(id) ? !isTaken : topics.includes(id)));
    dispatch({ type: 'answer', interview: { ...interview, topics: chosen } });
  };
  return (
    <section className={css.step} aria-labelledby="desk-topics-title">
      <h3 id="desk-topics-title" className={css.title}>
        {t('topics.title')}
      </h3>
      <div className={css.rows}>
        <Row id="desk-topics" isWide question={t('topics.ask')} isOpen={topics.length === 0}>
          <Choices
            type="checkbox"
            id="desk-topics"
            options={[
              ...front.topics.map(({ id, name }, i) => ({ value: id, label: text(name), key: keys[i] })),
              { value: all, label: t('topics.all'), key: '0' },
            ]}
            isChosen={(value) => (value === all ? hasAll : topics.includes(value))}
            onChange={choose}
          />
        </Row>
      </div>
    </section>
  );
}
