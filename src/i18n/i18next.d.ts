import type desk from './desk/zh-CN.json';
import type lists from './lists/zh-CN.json';
import type zh from './zh-CN.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh; desk: typeof desk; lists: typeof lists };
  }
}
