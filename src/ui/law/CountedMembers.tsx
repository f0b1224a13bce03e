import type { Finding } from '../../engine/evaluate.ts';
import { OwnAnswers } from '../explanation/OwnAnswers.tsx';
import { TruthMark } from '../explanation/TruthMark.tsx';
import { usePersonName } from '../words/usePersonName.ts';
import css from './CountedMembers.module.css';

type Props = { readonly finding: Finding; readonly withAnswers: boolean };

/** Who of the family is counted, and who is not. */
export function CountedMembers({ finding, withAnswers }: Props) {
  const personName = usePersonName();
  const members = finding.parts.filter(({ about }) => about);
  if (members.length === 0) return null;
  return (
    <ul className={css.members}>
      {members.map((member) => (
        <li key={member.about}>
          <p className={css.member}>
            <TruthMark truth={member.truth} />
            <span>{personName(member.about ?? '')}</span>
          </p>
          {withAnswers && <OwnAnswers finding={member} />}
        </li>
      ))}
    </ul>
  );
}
