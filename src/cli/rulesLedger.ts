import { writeFileSync } from 'node:fs';
import { officeInstructions } from '../../rules/liuzhou/office-instructions.ts';
import { rulebookOf } from '../engine/rulebook.ts';
import { ledger } from '../export/ledger.ts';
import { ledgerMarkdown } from '../export/ledgerMarkdown.ts';
import { ledgerSummary } from '../export/ledgerSummary.ts';
import { city } from './city.ts';
import { paperScan } from './paperScan.ts';

/** Writes the ledger of the paper's sentences, and prints how many have gone where. */
const found = ledger(paperScan(), city, officeInstructions);
writeFileSync('docs/rules/ledger.md', ledgerMarkdown(found, rulebookOf(city)));
console.log(ledgerSummary(found));
for (const words of found.misplaced) console.log(`放错了地方：${words}`);
