import { articleText, type Citation } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';

/** A citation in one line: the paper, the place, its words or that we do not hold them, and who confirms it. */
export function citationLine(citation: Citation, rulebook: Rulebook): string {
  const { number, title } = rulebook.instrument(citation.instrument);
  const paper = number === '' ? `《${title.zh}》` : `${number}《${title.zh}》`;
  const words = citation.quote === undefined ? '手上没有原文' : `“${citation.quote}”`;
  return `依据：${paper}${articleText(citation.article).zh}：${words}${doubt(citation, rulebook)}`;
}

function doubt({ confidence, confirmWith }: Citation, rulebook: Rulebook): string {
  if (confirmWith === undefined) return '';
  const office = rulebook.office(confirmWith);
  const sure = confidence === 'medium' ? '把握中等' : '把握不大';
  return `（${sure}，请向${office.name.zh} ${office.hotline} 确认）`;
}
