import type { Note } from '#dsl';
import { SourceQuote } from '../explanation/SourceQuote.tsx';
import { useText } from '../words/useText.ts';
import css from './Notes.module.css';

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const text = useText();
  return (
    <ul className={css.notes}>
      {notes.map(({ says, source }) => (
        <li key={says.zh}>
          {text(says)}
          <SourceQuote source={source} />
        </li>
      ))}
    </ul>
  );
}
