import { useWords } from '../language/useWords.ts';
import type { Draft } from './draft.ts';
import { DateParts } from './DateParts.tsx';
import { fieldId } from './fieldId.ts';
import { Tick } from './Tick.tsx';

type Props = {
  readonly factId: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly invalid: boolean;
};

/** A date in three fields, or "不清楚": typing takes the tick away, ticking empties the fields. */
export function DateInput({ factId, draft, onChange, invalid }: Props) {
  const { t } = useWords();
  const id = fieldId(factId);
  return (
    <>
      <DateParts
        id={id}
        date={draft.date}
        invalid={invalid}
        onChange={(date) => onChange({ ...draft, date, unsure: false })}
      />
      <Tick
        type="checkbox"
        id={`${id}-unsure`}
        label={t('answer.unsure')}
        checked={draft.unsure}
        onChange={(unsure) => onChange({ ...draft, unsure, date: { year: '', month: '', day: '' } })}
      />
    </>
  );
}
