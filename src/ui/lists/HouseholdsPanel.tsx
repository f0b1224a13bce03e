import { useCallback, useEffect, useId, useState } from 'react';
import { groups, type Group } from '../../engine/claimable.ts';
import type { Summary } from '../../lists/summary.ts';
import type { Sort, View } from '../../lists/view.ts';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../language/useWords.ts';
import { Button } from '../shell/Button.tsx';
import { useRules } from '../state/useRules.ts';
import { useText } from '../words/useText.ts';
import { HouseholdGrid } from './HouseholdGrid.tsx';
import css from './HouseholdsPanel.module.css';
import type { OpenedRow } from './ResultStep.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { useWanted } from './useWanted.ts';
import { wholeList } from './wholeList.ts';

const sorts: readonly Sort[] = ['list', 'group', 'missing', 'due'];

type Props = {
  readonly summary: Summary;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onOpen: (opened: OpenedRow) => void;
  /** The row that was opened last. */
  readonly start: number | undefined;
};

/** The households, filtered and sorted. */
export function HouseholdsPanel({ summary, view, onView, onOpen, start }: Props) {
  const rulebook = useRules();
  const { t } = useWords('lists');
  const text = useText();
  const wanted = useWanted();
  const change = (part: Partial<View>): void => onView({ ...view, ...part });
  const isFiltered = Object.entries(view).some(
    ([key, value]) => !['sort', 'isDescending'].includes(key) && value !== undefined && value !== false,
  );
  const search = useCallback(
    (letters: string) => onView({ ...view, letters: letters === '' ? undefined : letters }),
    [view, onView],
  );
  return (
    <section aria-labelledby="households">
      <h3 id="households">{t('households.title')}</h3>
      <div className={css.filters}>
        <SelectField
          label={t('households.benefit')}
          value={view.benefit ?? ''}
          onChange={(id) => change({ benefit: id === '' ? undefined : id })}
        >
          <option value="">{t('households.anyBenefit')}</option>
          {summary.counts.map(({ benefit }) => (
            <option key={benefit} value={benefit}>
              {text(rulebook.benefit(benefit).title)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('households.group')}
          value={view.groups?.[0] ?? ''}
          onChange={(id) => {
            const group = groups.find((one): one is Group => one === id);
            change({ groups: group && [group] });
          }}
        >
          <option value="">{t('households.anyGroup')}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {t(`group.${group}`)}
            </option>
          ))}
        </SelectField>
        <Search letters={view.letters ?? ''} onSearch={search} />
        <div className={css.sort}>
          <SelectField
            label={t('households.sort')}
            value={view.sort}
            onChange={(id) =>
              change({ sort: sorts.find((one) => one === id) ?? 'list', isDescending: false })
            }
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`households.sorts.${sort}`)}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
      <div className={css.more}>
        <Tick
          type="checkbox"
          id="due-only"
          label={t('households.due')}
          checked={view.isDue === true}
          onChange={(isDue) => change({ isDue: isDue || undefined })}
        />
        {view.lacksOnly !== undefined && (
          <Tick
            type="checkbox"
            id="lacks-only"
            label={t('households.lacksOnly', { fact: wanted(view.lacksOnly) })}
            checked
            onChange={() => change({ lacksOnly: undefined })}
          />
        )}
        {isFiltered && (
          <Button kind="plain" onClick={() => onView(wholeList)}>
            {t('households.clear')}
          </Button>
        )}
      </div>
      <HouseholdGrid
        label={t('households.title')}
        view={view}
        onView={onView}
        onOpen={onOpen}
        start={start}
      />
    </section>
  );
}

type SearchProps = { readonly letters: string; readonly onSearch: (letters: string) => void };

/** Looks for letters once nothing has been typed for a moment. */
function Search({ letters, onSearch }: SearchProps) {
  const { t } = useWords('lists');
  const id = useId();
  const [typed, setTyped] = useState(letters);
  const [last, setLast] = useState(letters);
  if (letters !== last) {
    setLast(letters);
    setTyped(letters);
  }
  useEffect(() => {
    if (typed === letters) return;
    const timer = setTimeout(() => onSearch(typed), 250);
    return () => clearTimeout(timer);
  }, [typed, letters, onSearch]);
  return (
    <div>
      <label htmlFor={id} className={css.label}>
        {t('households.search')}
      </label>
      <input
        id={id}
        type="search"
        className={css.input}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
