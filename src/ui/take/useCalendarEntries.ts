import { keyOf, subjectOf, type Household, type Pack } from '#dsl';
import { crc32 } from '../../questionnaire/checksum.ts';
import { useWords } from '../language/useWords.ts';
import { useSituation } from '../state/useSituation.ts';
import { usePeople } from '../timeline/usePeople.ts';
import { useTimeline } from '../timeline/useTimeline.ts';
import { useDaysText } from '../words/useDaysText.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { useText } from '../words/useText.ts';
import type { CalendarEntry } from './calendarFile.ts';

/** So many days before a deadline a calendar speaks up. */
const remindDaysBefore = [7, 1];

/** The deadlines of this family that are still to come, for a calendar. */
export function useCalendarEntries(): readonly CalendarEntry[] {
  const { rulebook, household } = useSituation();
  const { t } = useWords();
  const text = useText();
  const deadlineText = useDeadlineText();
  const { day } = useDaysText();
  const people = usePeople();
  const { tasks } = useTimeline();
  const family = datesOf(rulebook.pack, household);
  return tasks
    .filter(({ state }) => state !== 'past')
    .map((task) => {
      const benefits = [...new Set(task.for.map(({ entitlement }) => entitlement.benefit))];
      const names = people(task.for);
      const title = deadlineText.task(task) + (names === '' ? '' : t('card.ofPerson', { person: names }));
      const whose = task.for.map(({ entitlement, subject }) => [entitlement.benefit.id, subject]);
      return {
        id: fingerprint([task.name.zh, task.year, task.by, whose, family]),
        day: task.by,
        title,
        details: [
          t('calendar.for', {
            benefits: benefits.map((benefit) => text(benefit.title)).join(t('check.listComma')),
          }),
          ...(task.state === 'later' && task.from !== undefined
            ? [t('calendar.from', { day: day(task.from) })]
            : []),
          ...[...new Set(benefits.map(({ apply: [first] }) => text(first.where)))].map((where) =>
            t('calendar.where', { where }),
          ),
          ...(task.estimated ? [t('period.estimated')] : []),
          ...(task.ifEntitled ? [t('deadline.ifEntitled')] : []),
          t('footer.notADecision'),
        ],
        reminders: remindDaysBefore.map((days) => ({
          days,
          says: t('calendar.inDays', { count: days, task: title }),
        })),
      };
    });
}

/** The days a family has told: they hardly ever change, and no two families share them all. */
function datesOf({ facts }: Pack, { family, parents = [], children = [] }: Household): unknown {
  const dates = facts.filter(({ kind }) => kind === 'date');
  return [family, ...parents, ...children].map((answers) =>
    dates.map(({ id }) => `${subjectOf(id)} ${String(answers[keyOf(id)])}`),
  );
}

/** A short name for something, the same whenever it is the same. */
function fingerprint(what: unknown): string {
  const letters = Array.from(JSON.stringify(what), (letter) => letter.codePointAt(0) ?? 0);
  const bytes = letters.flatMap((point) => [point >> 16, (point >> 8) & 255, point & 255]);
  return [crc32(bytes), crc32([...bytes].reverse())].map((sum) => sum.toString(16).padStart(8, '0')).join('');
}
