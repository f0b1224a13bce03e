import { tryCode } from './engines/code.ts';
import { writeFileSync } from 'node:fs';
const t = performance.now();
const tried: any[] = (await tryCode(process.argv.slice(2))) as any;
const st = new Map();
for (const m of tried) st.set(m.status, (st.get(m.status) ?? 0) + 1);
console.log(tried.length, [...st], ((performance.now() - t) / 1000).toFixed(0) + 's');
writeFileSync('/tmp/code-out.json', JSON.stringify(tried));
for (const m of tried.filter((m) => !m.noticed)) console.log(`${m.file}:${m.line} ${m.status} ${m.change}`);
