import type { FrameMessage } from './frameMessage.ts';

/**
 * `<birth-benefits>` for the pages of other sites: a frame that is as high as what is in it. Events on the element:
 * `ready`, `step` (`detail: { step, of }`) and `result` (`detail: { counts }`). Until the frame has said that it is
 * there, the element shows its own content, which is a link to the site.
 */
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('../../', script.src) : undefined;
if (site && !customElements.get('birth-benefits')) define(site);

function define(from: URL): void {
  /** Attributes of the element, and what they are called in the address of the frame. */
  const asked = {
    lang: 'lang',
    topic: 'topic',
    measure: 'measure',
    district: 'district',
    'as-of': 'as-of',
    'theme-primary': 'primary',
    'theme-corner': 'corner',
    'theme-font': 'font',
  };
  /** No page of ours is higher, in the largest type, on the narrowest phone. */
  const highest = 60_000;
  /**
   * What the page does in its frame: its script, on its own origin (where the tab's memory is, and 'self' of its
   * policy); forms that the script handles; links to the papers cited, in tabs as free as any; files for the calendar
   * and of the answers; printing. Not: leaving for another page of the host, or anything else.
   */
  const allowed =
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && target instanceof BirthBenefits) target.open();
    },
    { rootMargin: '800px' },
  );

  class BirthBenefits extends HTMLElement {
    declare private frame: HTMLIFrameElement | undefined;
    declare private wanted: number;
    declare private height: number;

    static get observedAttributes(): string[] {
      return Object.keys(asked);
    }

    connectedCallback(): void {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      // A custom element is inline by itself. What the host's style sheet says goes before this.
      const sheet = this.style;
      if (!sheet.display) sheet.display = 'block';
      addEventListener('message', this);
      near.observe(this);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this);
      near.unobserve(this);
      this.frame?.remove();
      this.frame = undefined;
    }

    /** Another address is another frame: going on in the old one would leave an entry in the host's history. */
    attributeChangedCallback(): void {
      if (this.frame && this.frame.src !== this.address()) this.open(true);
    }

    open(again = false): void {
      near.unobserve(this);
      if (this.frame && !again) return;
      const frame = document.createElement('iframe');
      frame.title = this.lang.startsWith('en') ? 'Liuzhou Birth Benefits' : '柳州生育支持政策自查';
      frame.setAttribute('sandbox', allowed);
      frame.allow = 'clipboard-write';
      // The page learns to whom it may talk, whatever the host's own policy is.
      frame.referrerPolicy = 'origin';
      // The host page scrolls; the frame never does.
      frame.scrolling = 'no';
      frame.src = this.address();
      const { style } = frame;
      style.display = 'block';
      style.width = '100%';
      style.border = style.height = '0';
      this.frame?.remove();
      this.height = this.wanted = 0;
      this.frame = frame;
      this.shadowRoot?.append(frame);
    }

    /** Only the frame's own window, on the origin it was given, is heard. */
    handleEvent({ data, origin, source }: MessageEvent): void {
      const { frame } = this;
      if (!frame || source !== frame.contentWindow || origin !== from.origin) return;
      const said: Partial<FrameMessage> = Object(data);
      if (said.v !== 1 || said.from !== 'birth-benefits') return;
      if (said.type === 'height') {
        if (isCount(said.height) && said.height > 0) this.grow(said.height);
      } else if (said.type === 'page') this.show();
      else if (said.type === 'step') {
        const { step, of } = said;
        if (isCount(step) && isCount(of)) this.tell('step', { step, of });
      } else if (said.type === 'result') {
        const counts = Object.entries(Object(said.counts)).filter(([, count]) => isCount(count));
        this.tell('result', { counts: Object.fromEntries(counts.slice(0, 9)) });
      }
    }

    private address(): string {
      const address = new URL(from.href);
      for (const [attribute, name] of Object.entries(asked)) {
        const value = this.getAttribute(attribute);
        if (value) address.searchParams.set(name, value);
      }
      return address.href;
    }

    /** Once a frame at most, however often it is said; a pixel less is no reason to move the host's page. */
    private grow(height: number): void {
      if (!this.wanted) requestAnimationFrame(() => this.resize());
      this.wanted = Math.min(height, highest);
    }

    private resize(): void {
      const { frame, wanted, height } = this;
      this.wanted = 0;
      if (!frame || !wanted || (wanted <= height && height - wanted <= 1)) return;
      this.height = wanted;
      frame.style.height = `${wanted}px`;
      if (height) return;
      this.shadowRoot?.querySelector('slot')?.remove();
      this.tell('ready');
    }

    /** Where the person was in the frame, and its top is out of sight. `scroll-margin-top` of the host counts. */
    private show(): void {
      const { top } = this.getBoundingClientRect();
      if (document.activeElement === this && (top < 0 || top > innerHeight)) this.scrollIntoView();
    }

    private tell(type: string, detail?: object): void {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }

  customElements.define('birth-benefits', BirthBenefits);
}

/** A whole number that a count or a height may be; a NaN, a fraction, a text are none. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
