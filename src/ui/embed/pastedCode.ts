import { embedScript } from 'virtual:embed-script';
import { addressOf, type EmbedChoice } from './embedChoice.ts';

/** The lines to paste: the script, and the tag with a link for where no script runs. */
export function pastedCode(site: string, choice: EmbedChoice, title: string): string {
  const { path, integrity } = embedScript;
  const attributes = Object.entries(choice).map(([name, value]) => ` ${name}="${value}"`);
  return [
    // Without crossorigin a browser may not look into a script of another site, and so not check it either.
    `<script src="${site}${path}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
    `<birth-benefits${attributes.join('')}>${linkTo(addressOf(site, choice), title)}</birth-benefits>`,
  ].join('\n');
}

/** The same as a frame alone. */
export const pastedFrame = (site: string, choice: EmbedChoice, title: string): string =>
  `<iframe src="${escaped(addressOf(site, choice))}" title="${title}" referrerpolicy="origin" allow="clipboard-write" width="100%" height="720" data-birth-benefits></iframe>`;

const linkTo = (address: string, title: string): string => `<a href="${escaped(address)}">${title}</a>`;

const escaped = (address: string): string => address.replace(/&/g, '&amp;');
