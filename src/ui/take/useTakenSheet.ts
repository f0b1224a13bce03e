import { dateText } from '#dsl';
import type { Entitlement } from '../../engine/assess.ts';
import { truthOf } from '../../engine/truthOf.ts';
import { useWords } from '../language/useWords.ts';
import { assessChosen } from '../result/assessChosen.ts';
import { useCase } from '../state/useCase.ts';
import { useOpenConflicts } from '../state/useOpenConflicts.ts';
import { useSituation } from '../state/useSituation.ts';
import { useWalk } from '../state/useWalk.ts';
import { usePeople } from '../timeline/usePeople.ts';
import { useTimeline } from '../timeline/useTimeline.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import { mergeFor, type Merged } from './mergeFor.ts';
import { mergeLines, type OwnLine } from './mergeLines.ts';
import type { ForBenefits, TakenSheet } from './takenSheet.ts';
import { useBenefitLine } from './useBenefitLine.ts';

/** The groups that are told benefit by benefit, and those told by their names alone. */
const told = ['entitled', 'discretion', 'encouraged', 'later'];
const open = ['missingAnswer', 'askOffice'];

/** What stands by a time that hangs on an expected day of birth; a note says so once. */
const mark = '*';

/** The result of this family in words, to be taken along. */
export function useTakenSheet(): TakenSheet {
  const { front, interview, asOf } = useCase();
  const situation = useSituation();
  const { next } = useWalk();
  const conflicts = useOpenConflicts();
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const people = usePeople();
  const deadlineText = useDeadlineText();
  const benefitLine = useBenefitLine();
  const timeline = useTimeline();

  const { rulebook, household } = situation;
  const { pack } = rulebook;
  const grouped = assessChosen(rulebook, household, interview.topics, asOf);
  const shown = grouped.filter(({ group }) => told.includes(group));
  const undecided = grouped.filter(({ group }) => open.includes(group));
  const benefits = shown.flatMap(({ entitlements }) => entitlements.map(({ benefit }) => benefit));
  const asked = [...shown, ...undecided].flatMap(({ entitlements }) =>
    entitlements.map(({ benefit }) => benefit.ask),
  );
  const joining = {
    comma: t('check.listComma'),
    colon: t('why.colon'),
    inBrackets: (person: string) => t('card.ofPerson', { person }),
  };
  const ownLine = (entitlement: Entitlement): OwnLine & { readonly estimated: boolean } => {
    const { amount, when, estimated } = benefitLine(entitlement);
    return {
      what: text(entitlement.benefit.title),
      who: personName(entitlement.subject),
      amount,
      when: estimated ? when.map((line) => line + mark) : when,
      estimated,
    };
  };
  const groups = shown.map(({ group, entitlements }) => ({
    title: t(`group.${group}.title`),
    own: entitlements.map(ownLine),
  }));
  const isEstimated = groups.some(({ own }) => own.some(({ estimated }) => estimated));
  const forBenefits = ({ what, benefits: served }: Merged): ForBenefits => ({
    what: text(what),
    benefits: served.map(({ title }) => text(title)),
  });

  return {
    title: `${text(front.title)}${t('why.colon')}${t('result.title')}`,
    asOf: t('result.asOf', { day: text(dateText(asOf)) }),
    warnings: [
      ...(next ? [t('check.unfinished')] : []),
      ...(conflicts.length > 0 ? [t('conflict.inResult')] : []),
      ...pack.notices
        .filter(({ when }) => truthOf(when, situation, asOf) === 'yes')
        .map(({ says }) => text(says)),
    ],
    groups: groups.map(({ title, own }) => ({ title, lines: mergeLines(own, joining) })),
    open: undecided.map(({ group, entitlements }) => ({
      title: t(`group.${group}.title`),
      names: [...new Set(entitlements.map(({ benefit }) => text(benefit.title)))].join(joining.comma),
    })),
    tasks: timeline.tasks
      .filter(({ state }) => state !== 'past')
      .map((task) => ({
        what: deadlineText.task(task),
        days: deadlineText.days(task),
        notes: [
          people(task.for),
          ...(task.everyYear ? [t('deadline.everyYear')] : []),
          ...(task.ifEntitled ? [t('deadline.ifEntitled')] : []),
        ].filter((note) => note !== ''),
      })),
    papers: mergeFor(benefits, ({ bring }) => bring).map(forBenefits),
    places: mergeFor(benefits, ({ apply }) => apply.map(({ where }) => where)).map(forBenefits),
    phones: pack.offices
      .filter(({ id }) => asked.includes(id))
      .map(({ name, hotline }) => ({ name: text(name), number: hotline })),
    notes: [...(isEstimated ? [mark + t('period.estimated')] : []), t('sheet.notShown')],
    notADecision: t('result.notADecision'),
  };
}
