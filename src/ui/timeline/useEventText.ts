import { useWords } from '../language/useWords.ts';
import { useDeadlineText } from '../words/useDeadlineText.ts';
import { usePersonName } from '../words/usePersonName.ts';
import { useText } from '../words/useText.ts';
import type { EventLine } from './eventLines.ts';
import { usePeople } from './usePeople.ts';

/** What a line of events is about, and whom it concerns; nobody is named where it is the whole family. */
export function useEventText(): (line: EventLine) => { readonly what: string; readonly who: string } {
  const { t } = useWords();
  const text = useText();
  const personName = usePersonName();
  const people = usePeople();
  const deadlineText = useDeadlineText();
  return (line) => {
    const [event] = line;
    switch (event.kind) {
      case 'due':
        return { what: deadlineText.task(event.task), who: people(event.task.for) };
      case 'school':
        return { what: '', who: personName(event.start.child) };
      case 'starts':
      case 'ends':
        return {
          what: line
            .map((one) => ('row' in one ? text(one.row.entitlement.benefit.title) : ''))
            .join(t('check.listComma')),
          who: personName(event.row.entitlement.subject),
        };
    }
  };
}
