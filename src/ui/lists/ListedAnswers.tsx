import { keyOf, subjectOf, type Answers, type Household, type Subject } from '#dsl';
import { useWords } from '../language/useWords.ts';
import { useRules } from '../state/useRules.ts';
import { useAnswerText } from '../words/useAnswerText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import css from './ListedResult.module.css';

/** What a list says of a household, person by person. */
export function ListedAnswers({ household }: { readonly household: Household }) {
  const { t } = useWords('lists');
  const personName = usePersonName();
  const { family, parents = [], children = [] } = household;
  return (
    <>
      <Answered title={t('household.family')} subject="family" answers={family} />
      {parents.map((parent) => (
        <Answered key={parent.id} title={personName(parent.id)} subject="parent" answers={parent} />
      ))}
      {children.map((child) => (
        <Answered key={child.id} title={personName(child.id)} subject="child" answers={child} />
      ))}
    </>
  );
}

type Props = { readonly title: string; readonly subject: Subject; readonly answers: Answers };

function Answered({ title, subject, answers }: Props) {
  const { pack } = useRules();
  const text = useText();
  const answerText = useAnswerText();
  const facts = pack.facts.filter(({ id }) => subjectOf(id) === subject && answers[keyOf(id)] !== undefined);
  if (facts.length === 0) return null;
  return (
    <>
      <h4 className={css.title}>{title}</h4>
      <dl>
        {facts.map((fact) => (
          <div key={fact.id} className={css.pair}>
            <dt>{text(fact.name)}</dt>
            <dd>{answerText(fact, answers[keyOf(fact.id)])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
