import { Link } from 'react-router';
import { languages } from '../../i18n/languages.ts';
import { useCase } from '../state/useCase.ts';
import { useText } from '../words/useText.ts';
import css from './Header.module.css';

const names = { 'zh-CN': '中文', en: 'English' } as const;

export function Header() {
  const { front, language, dispatch } = useCase();
  const text = useText();
  return (
    <header className={css.header}>
      <div className={css.inner}>
        <Link to="/" className={css.name}>
          {text(front.title)}
        </Link>
        {languages
          .filter((one) => one !== language)
          .map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              className={css.language}
              onClick={() => dispatch({ type: 'speak', language: one })}
            >
              {names[one]}
            </button>
          ))}
      </div>
    </header>
  );
}
