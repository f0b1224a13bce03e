import type { ReadFile } from './readSpreadsheet.ts';
import { tableFromText } from './tableFromText.ts';

/** Reads rows pasted out of a spreadsheet. */
export async function readPasted(text: string): Promise<ReadFile> {
  try {
    const sheet = await tableFromText(text, '粘贴的内容');
    if (sheet.rows.length > 0) return { sheets: [sheet] };
  } catch {
    // A quotation mark without its end, say: told the same way.
  }
  return {
    problem: {
      zh: '没有读到表格。请在 Excel 或 WPS 里选中几行，连同标题行一起复制，再粘贴',
      en: 'No table was found. Select the rows in Excel or WPS together with their headers, copy and paste them',
    },
  };
}
