/** For a plain frame that shall grow: what a site puts into a script of its own. docs/embed.md says the same. */
export const frameListener = `addEventListener('message', ({ data, origin, source }) => {
  for (const frame of document.querySelectorAll('iframe[data-birth-benefits]')) {
    if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) continue;
    if (data?.v !== 1 || data.from !== 'birth-benefits' || data.type !== 'height') continue;
    if (data.height > 0 && data.height < 60000) frame.style.height = \`\${data.height}px\`;
  }
});
`;
