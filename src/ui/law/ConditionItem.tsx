import { evaluate } from '../../engine/evaluate.ts';
import type { Situation } from '../../engine/situation.ts';
import type { SheetLine } from '../../sheet/sheetLine.ts';
import { AskOffice } from '../explanation/AskOffice.tsx';
import { OwnAnswers } from '../explanation/OwnAnswers.tsx';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { TruthMark } from '../explanation/TruthMark.tsx';
import { useWords } from '../language/useWords.ts';
import { Disclosure } from '../shell/Disclosure.tsx';
import { useText } from '../words/useText.ts';
import { CitedWords } from './CitedWords.tsx';
import css from './ConditionItem.module.css';
import { CountedMembers } from './CountedMembers.tsx';

type Props = {
  readonly line: SheetLine;
  /** The family, and the person in question, for whom the line lights up; without one it reads as the plain rule. */
  readonly situation: Situation | undefined;
  /** One of several alternatives, another of which is met. */
  readonly isAlternative?: boolean;
  /** Part of how a clause is checked: the clause has shown the answers and its words. */
  readonly isInClause?: boolean;
};

/** A line of a condition with what it is made of; whether it holds for this family, and by which answer. */
export function ConditionItem({ line, situation, isAlternative = false, isInClause = false }: Props) {
  const { t } = useWords();
  const text = useText();
  const { says, condition, source, ask, parts = [] } = line;
  const found = situation && condition && evaluate(condition, situation, situation.asOf);
  const isNotNeeded = isAlternative && found !== undefined && found.truth !== 'yes';
  const finding = isNotNeeded ? undefined : found;
  const op = condition?.op;
  const isClause = op === 'clause';
  const isCount = op === 'atLeast' || op === 'below';
  // Who is counted is marked one by one; what is denied would be marked the wrong way round.
  const inside = finding && !isCount && op !== 'not' ? situation : undefined;
  const readsAnswers = isClause || op === 'not' || parts.length === 0;
  const [only] = parts;
  /** The one line that says exactly what the clause says plainly. */
  const exact = isClause && !only?.parts && !only?.ask ? only : undefined;
  const list = parts.length > 0 && (
    <ul className={css.list}>
      {parts.map((part, i) => (
        <ConditionItem
          key={i}
          line={part}
          situation={inside}
          isAlternative={op === 'any' && finding?.truth === 'yes'}
          isInClause={isInClause || isClause}
        />
      ))}
    </ul>
  );
  return (
    <li className={css.item}>
      <p className={isClause ? css.clause : undefined}>
        {finding && (
          <span className={css.mark}>
            <TruthMark truth={finding.truth} />
          </span>
        )}
        {isNotNeeded && <span className={css.notNeeded}>{t('law.notNeeded')}</span>}
        {text(says)}
      </p>
      {finding && readsAnswers && !isInClause && <OwnAnswers finding={finding} />}
      {finding && isCount && <CountedMembers finding={finding} withAnswers={!isInClause} />}
      {ask !== undefined && <AskOffice office={ask} words="ask" />}
      {source && (isInClause ? <SourceQuote source={source} /> : <CitedWords source={source} />)}
      {exact ? (
        <p className={css.exactly}>
          {t('law.exactlyThis')}
          {text(exact.says)}
        </p>
      ) : isClause && !isInClause ? (
        <Disclosure className={css.exactly} summary={t('law.exactly')}>
          {() => list}
        </Disclosure>
      ) : (
        list
      )}
    </li>
  );
}
