/** What a web editor chose, as attributes of the tag; what is not chosen is not there. */
export type EmbedChoice = Readonly<Partial<Record<Attribute, string>>>;

type Attribute = 'lang' | 'topic' | 'measure' | 'district' | 'theme-primary' | 'theme-corner' | 'theme-font';

/** The address of the page for a choice: what the script makes of the tag, for a plain link or frame. */
export function addressOf(site: string, choice: EmbedChoice): string {
  const address = new URL(site);
  for (const [name, value] of Object.entries(choice))
    address.searchParams.set(name.replace('theme-', ''), value);
  return address.href;
}
