import { useCallback, useContext, useMemo, useRef, useState } from 'react';
import { ErrorSummary, type PageError } from '../controls/ErrorSummary.tsx';
import { Tick } from '../controls/Tick.tsx';
import { AddressContext } from '../framed/AddressContext.ts';
import { KeptOffer } from '../keep/KeptOffer.tsx';
import { useWords } from '../language/useWords.ts';
import { later } from '../routes/later.tsx';
import { Button } from '../shell/Button.tsx';
import { ButtonLink } from '../shell/ButtonLink.tsx';
import { ClearButton } from '../shell/ClearButton.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { RulesContext } from '../state/RulesContext.ts';
import { useCase } from '../state/useCase.ts';
import { useSaveAndGo } from '../state/useSaveAndGo.ts';
import { useText } from '../words/useText.ts';
import css from './StartPage.module.css';

const firstStepAhead = later(async () => (await import('./FirstStepAhead.tsx')).FirstStepAhead, true);

const nothingChosen: readonly PageError[] = [];

/** What the service is, and what the family wants to look into. */
export function StartPage() {
  const { front, interview } = useCase();
  const { t } = useWords();
  const text = useText();
  const saveAndGo = useSaveAndGo();
  const { topics } = front;
  const { topic: asked } = useContext(AddressContext);
  const [chosen, setChosen] = useState(
    asked !== undefined && interview.topics.length === 0 ? [asked] : interview.topics,
  );
  const [errors, setErrors] = useState(nothingChosen);
  const begun = useMemo(() => ({ ...interview, topics: chosen }), [interview, chosen]);
  const rules = useContext(RulesContext);
  const firstPath = useRef<string>(undefined);
  const onFound = useCallback((path?: string) => (firstPath.current = path), []);
  const hasStarted = interview.topics.length > 0;
  const [showsAll, setShowsAll] = useState(false);
  // A site that has one topic in mind shows that one; the others are a tap away.
  const only = showsAll || hasStarted ? undefined : topics.find(({ id }) => id === asked);

  const start = (): void => {
    if (chosen.length === 0) {
      setErrors([{ target: `topic-${topics[0]?.id}`, says: t('start.chooseOne') }]);
      return;
    }
    saveAndGo(begun, firstPath.current ?? '/ask');
  };

  return (
    <>
      {rules?.rulebook && chosen.length > 0 && <firstStepAhead.Page interview={begun} onFound={onFound} />}
      <ErrorSummary errors={errors} found={errors} />
      <PageHeading title={text(front.title)} lead={text(front.lead)} hasError={errors.length > 0} />
      <ul className={css.promises}>
        <li>{t('start.promise.noName')}</li>
        <li>{t('start.promise.thisTab')}</li>
        <li>{t('start.promise.duration')}</li>
      </ul>
      {!hasStarted && <KeptOffer />}
      {hasStarted && (
        <section className={css.resume} aria-label={t('start.resumeTitle')}>
          <p>{t('start.resumeTitle')}</p>
          <ButtonLink kind="main" to="/ask">
            {t('start.resume')}
          </ButtonLink>
          <ClearButton />
        </section>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        {only && (
          <section className={css.only} aria-labelledby="only">
            <h2 id="only">{text(only.name)}</h2>
            <p className={css.hint}>{text(only.hint)}</p>
            <Button kind="plain" onClick={() => setShowsAll(true)}>
              {t('start.otherTopics')}
            </Button>
          </section>
        )}
        <fieldset
          hidden={only !== undefined}
          aria-describedby={errors.length > 0 ? 'topics-hint topics-error' : 'topics-hint'}
        >
          <legend className={css.question}>{t('start.question')}</legend>
          <p id="topics-hint" className={css.hint}>
            {t('start.several')}
          </p>
          {errors.map(({ says }) => (
            <p key={says} id="topics-error" className={css.error}>
              {says}
            </p>
          ))}
          <div className={css.topics}>
            {topics.map(({ id, name, hint, gentle }) => (
              <div key={id} className={gentle ? css.gentle : undefined}>
                <Tick
                  type="checkbox"
                  id={`topic-${id}`}
                  label={text(name)}
                  hint={text(hint)}
                  checked={chosen.includes(id)}
                  onChange={(checked) =>
                    // What was ticked before the script came arrives all at once.
                    setChosen((already) =>
                      topics
                        .map((topic) => topic.id)
                        .filter((one) => (one === id ? checked : already.includes(one))),
                    )
                  }
                />
              </div>
            ))}
          </div>
        </fieldset>
        <Button kind={hasStarted ? 'second' : 'main'} submit>
          {t(hasStarted ? 'start.again' : 'start.start')}
        </Button>
      </form>
    </>
  );
}
