/** A word as it is compared: full-width forms, case, spaces and punctuation make no difference. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
