import type { Instrument } from '#dsl';

/** Invented; its text is in texts/. */
export const demoPaper: Instrument = {
  id: 'demo-2023-0',
  number: '示例〔2023〕0号（虚构）',
  title: { zh: '示例市支持生育演示办法', en: 'Demo City’s Invented Measures to Support Births' },
  issuedBy: { zh: '示例市（虚构）', en: 'Demo City (invented)' },
  inForceFrom: '2023-01-01',
};
