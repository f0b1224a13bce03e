/** A file of the program. */
export type SourceFile = { readonly file: string; readonly code: string };

/** What engineers may call, as Markdown: every exported name with a doc comment, with its signature. */
export function apiMarkdown(files: readonly SourceFile[]): string {
  const sections = files.flatMap(({ file, code }) => {
    const entries = [...code.matchAll(documented)].map(
      ([, comment = '', signature = '', name = '']) =>
        `### ${name}\n\n${plain(comment)}\n\n\`\`\`ts\n${heading(signature)}\n\`\`\`\n`,
    );
    return entries.length === 0 ? [] : [`## [${file}](../${file})\n\n${entries.join('\n')}`];
  });
  return `# API\n\nWritten by \`npm run api\` from the doc comments. The npm package (\`npm run library\`) exports what \`src/library/evaluate.ts\` does.\n\n${sections.join('\n')}`;
}

const documented =
  /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(export (?:async )?(?:const|function\*?|type|class) (\w+)[\s\S]*?)(?=\n\n|\n\/\*\*|$(?![\s\S]))/gm;

const plain = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A type is its whole declaration; of a function or a constant what comes before the first line that only works. */
function heading(signature: string): string {
  if (signature.startsWith('export type')) return signature;
  const [first = ''] = /^[\s\S]*?(?:\{\n|=>\n|;\n|$)/.exec(signature) ?? [];
  return first.replace(/\s*(\{|=>|=)\s*$/, '').trim();
}
