import { useState } from 'react';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../language/useWords.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './StartStep.module.css';
import { WriteFile } from './WriteFile.tsx';

/** An empty list to fill in, with all columns or those that some topics need. */
export function EmptyList() {
  const { front, asOf } = useCase();
  const { t } = useWords('lists');
  const text = useText();
  const [topics, setTopics] = useState<readonly string[]>([]);
  const template = { what: 'template', asOf, topics: topics.length > 0 ? topics : undefined } as const;
  return (
    <section className={css.box} aria-labelledby="template">
      <h3 id="template" className={css.title}>
        {t('start.template')}
      </h3>
      <p>{t('start.templateLead')}</p>
      <details>
        <summary>{t('start.templateTopics')}</summary>
        <p className={css.kinds}>{t('start.templateAll')}</p>
        <div className={css.topics}>
          {front.topics.map(({ id, name }) => (
            <Tick
              key={id}
              type="checkbox"
              id={`template-${id}`}
              label={text(name)}
              checked={topics.includes(id)}
              onChange={(isTicked) =>
                setTopics(isTicked ? [...topics, id] : topics.filter((one) => one !== id))
              }
            />
          ))}
        </div>
      </details>
      <WriteFile kind="second" file={{ ...template, format: 'xlsx' }}>
        {t('start.asExcel')}
      </WriteFile>
      <WriteFile kind="plain" file={{ ...template, format: 'csv' }}>
        {t('start.asCsv')}
      </WriteFile>
    </section>
  );
}
