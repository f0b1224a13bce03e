import { useWords } from '../language/useWords.ts';
import { PhoneLink } from '../shell/PhoneLink.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import css from './AskOffice.module.css';

type Props = {
  readonly office: string;
  /** `ask`: whom to ask about the benefit. `confirm`: who confirms what we are not certain of. `stillAsk`: after a "no". */
  readonly words: 'ask' | 'confirm' | 'stillAsk';
};

/** An office with its number, ready to be called. */
export function AskOffice({ office: id, words }: Props) {
  const rulebook = useRules();
  const { t } = useWords();
  const text = useText();
  const office = rulebook.office(id);
  return (
    <p className={css.line}>
      {t(`office.${words}`, { office: text(office.name) })} <PhoneLink number={office.hotline} />
    </p>
  );
}
