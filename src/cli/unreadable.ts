/** Something the person at the command line must put right, said in Chinese and English. */
export class Unreadable extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}
