import { dateText, type Benefit } from '#dsl';
import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../engine/assess.ts';
import { assessChosen } from '../result/assessChosen.ts';
import { useCase } from '../state/useCase.ts';
import { useSituation } from '../state/useSituation.ts';
import { usePeople } from '../timeline/usePeople.ts';
import { useTimeline } from '../timeline/useTimeline.ts';
import { useDaysText } from '../words/useDaysText.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { mergeFor, type Merged } from './mergeFor.ts';
import type { ForBenefits, TakenLine, TakenSheet } from './takenSheet.ts';
import { useBenefitLine } from './useBenefitLine.ts';

/** The groups that are told benefit by benefit, and those told by their names alone. */
const told = ['entitled', 'discretion', 'encouraged', 'later'];
const open = ['missingAnswer', 'askOffice'];

/** The result of this family in words, to be taken along. */
export function useTakenSheet(): TakenSheet {
  const { front, interview, asOf } = useCase();
  const { rulebook, household } = useSituation();
  const { t } = useTranslation();
  const text = useText();
  const personName = usePersonName();
  const people = usePeople();
  const deadlineText = useDeadlineText();
  const days = useDaysText();
  const benefitLine = useBenefitLine();
  const timeline = useTimeline();

  const grouped = assessChosen(rulebook, household, interview.topics, asOf);
  const shown = grouped.filter(({ group }) => told.includes(group));
  const undecided = grouped.filter(({ group }) => open.includes(group));
  const benefits = shown.flatMap(({ entitlements }) => entitlements.map(({ benefit }) => benefit));
  const comma = t('check.listComma');

  const named = (benefit: Benefit, subjects: readonly string[]): string => {
    const names = subjects.map(personName).filter((name) => name !== '');
    const person = names.join(comma);
    return text(benefit.title) + (person === '' ? '' : t('card.ofPerson', { person }));
  };
  const linesOf = (entitlements: readonly Entitlement[]): TakenLine[] => {
    const lines = new Map<string, { benefit: Benefit; subjects: string[] } & Omit<TakenLine, 'what'>>();
    for (const entitlement of entitlements) {
      const { benefit, subject } = entitlement;
      const line = benefitLine(entitlement);
      const key = JSON.stringify([benefit.id, line]);
      const same = lines.get(key);
      if (same) same.subjects.push(subject);
      else lines.set(key, { benefit, subjects: [subject], ...line });
    }
    return [...lines.values()].map(({ benefit, subjects, amount, when }) => ({
      what: named(benefit, subjects),
      amount,
      when,
    }));
  };
  const forBenefits = ({ what, benefits: served }: Merged): ForBenefits => ({
    what: text(what),
    benefits: served.map(({ title }) => text(title)),
  });
  const offices = new Set(
    [...shown, ...undecided].flatMap(({ entitlements }) => entitlements.map(({ benefit }) => benefit.ask)),
  );

  return {
    title: `${text(front.title)}${t('why.colon')}${t('result.title')}`,
    asOf: t('result.asOf', { day: text(dateText(asOf)) }),
    groups: shown.map(({ group, entitlements }) => ({
      title: t(`group.${group}.title`),
      lines: linesOf(entitlements),
    })),
    open: undecided.map(({ group, entitlements }) => ({
      title: t(`group.${group}.title`),
      names: [...new Set(entitlements.map(({ benefit }) => text(benefit.title)))].join(comma),
    })),
    tasks: timeline.tasks
      .filter(({ state }) => state !== 'past')
      .map((task) => ({
        what: deadlineText.task(task),
        days: deadlineText.days(task),
        notes: [
          people(task.for),
          ...(task.state === 'now' || task.from === undefined
            ? []
            : [t('calendar.from', { day: days.day(task.from) })]),
          ...(task.everyYear ? [t('deadline.everyYear')] : []),
          ...(task.ifEntitled ? [t('deadline.ifEntitled')] : []),
        ].filter((note) => note !== ''),
      })),
    papers: mergeFor(benefits, ({ bring }) => bring).map(forBenefits),
    places: mergeFor(benefits, ({ apply }) => apply.map(({ where }) => where)).map(forBenefits),
    phones: rulebook.pack.offices
      .filter(({ id }) => offices.has(id))
      .map(({ name, hotline }) => ({ name: text(name), number: hotline })),
    notADecision: t('result.notADecision'),
  };
}
