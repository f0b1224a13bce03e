import type { Text } from '#dsl';
import css from './ErrorBoundary.module.css';

type Props = {
  readonly language: keyof Text;
  readonly issues: readonly { readonly path: string; readonly message: Text }[];
};

/** Of very many the first tell what is wrong. */
const mostShown = 50;

/** Instead of the whole site, where the rules laid beside it were refused: a rule half understood is no rule. */
export function RefusedPackPage({ language, issues }: Props) {
  return (
    <main className={css.main} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h1>{title[language]}</h1>
      <p>{lead[language]}</p>
      <p>{forTheOffice(issues.length)[language]}</p>
      <ul>
        {issues.slice(0, mostShown).map(({ path, message }) => (
          <li key={`${path} ${message.en}`}>
            {path !== '' && <code>{path}</code>} {message[language]}
          </li>
        ))}
      </ul>
    </main>
  );
}

const title: Text = { zh: '规则文件有问题，暂时不能查', en: 'The rules cannot be used at the moment' };
const lead: Text = {
  zh: '为了不给您错误的答案，这里先停用。请打政务服务热线 12345 咨询。',
  en: 'So that nobody gets a wrong answer, this page has stopped. Please call the government service line 12345.',
};
const forTheOffice = (count: number): Text => ({
  zh: `给维护人员：规则文件没有通过检查，一共 ${count} 处。改好以前，整份规则都不会使用。`,
  en: `For those who maintain it: the file of rules failed its check in ${count} place(s). Until they are mended none of it is used.`,
});
