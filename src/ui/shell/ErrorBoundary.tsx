import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import css from './ErrorBoundary.module.css';

type Props = { readonly children: ReactNode };

/** Shown when the page itself has failed; both languages, because nothing else can be relied on. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const isAtDesk = window.location.hash.startsWith('#/desk');
    return (
      <main className={css.main}>
        <h1>页面出了问题</h1>
        <p>
          {isAtDesk ? '办事台不留内容：刚才的回答和名册已经没有了。' : '您的回答还在这个标签页里。'}
          请刷新页面再试；还是不行，请打 12345 咨询。
        </p>
        <p lang="en">
          Something went wrong on this page.{' '}
          {isAtDesk
            ? 'The desk keeps nothing: the answers and the list that were open are gone.'
            : 'Your answers are still in this tab.'}{' '}
          Reload it, or call 12345.
        </p>
        {/* What shows the page inside WeChat has no such button of its own. */}
        <Button kind="main" onClick={() => window.location.reload()}>
          <span>
            刷新页面 <span lang="en">Reload</span>
          </span>
        </Button>
      </main>
    );
  }
}
