import type desk from './desk/zh-CN.json';
import type embed from './embed/zh-CN.json';
import type lists from './lists/zh-CN.json';
import type zh from './zh-CN.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh; desk: typeof desk; embed: typeof embed; lists: typeof lists };
  }
}
