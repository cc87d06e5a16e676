import { AxeBuilder } from '@axe-core/playwright';
import { test as basis, type BrowserContext, expect, type Page } from '@playwright/test';

/** A person at the browser. Every visit waits for the page to be ready and runs axe; console errors fail the journey. */
export class Besuch {
  readonly page: Page;
  readonly #fehler: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (meldung) => {
      if (meldung.type() === 'error' && !/status of (4\d\d)/.test(meldung.text()))
        this.#fehler.push(meldung.text());
    });
    page.on('pageerror', (fehler) => this.#fehler.push(fehler.message));
  }

  async open(pfad: string): Promise<void> {
    await this.page.goto(pfad);
    await this.check();
  }

  /** One click on the start page of the demo. */
  async login(name: string): Promise<void> {
    await this.page.goto('/');
    await this.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(this.page.getByRole('banner')).toContainText(name);
    await this.check();
  }

  async logout(): Promise<void> {
    await this.page.context().clearCookies();
  }

  /** Ready mark, no horizontal scrolling, nothing found by axe. */
  async check(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['bereit'] === location.pathname);
    const breiter = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(breiter, `horizontal scrolling on ${this.page.url()}`).toBeLessThanOrEqual(1);
    const ergebnis = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const funde = ergebnis.violations.map(
      (fund) =>
        `${fund.id}: ${fund.help} – ${fund.nodes
          .map((knoten) => knoten.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
    expect(funde, `axe on ${this.page.url()}`).toEqual([]);
  }

  assertNoErrors(): void {
    expect(this.#fehler, 'errors in the browser console').toEqual([]);
  }
}

export const test = basis.extend<{ besuch: Besuch; neuerBesuch: () => Promise<Besuch> }>({
  baseURL: async ({}, use) => {
    await use(process.env['KIM_E2E_URL'] ?? '');
  },
  besuch: async ({ page }, use) => {
    const besuch = new Besuch(page);
    await use(besuch);
    besuch.assertNoErrors();
  },
  neuerBesuch: async ({ browser, baseURL, viewport }, use) => {
    const kontexte: BrowserContext[] = [];
    await use(async () => {
      const kontext = await browser.newContext({ baseURL: baseURL ?? '', viewport, locale: 'de-DE' });
      kontexte.push(kontext);
      return new Besuch(await kontext.newPage());
    });
    for (const kontext of kontexte) await kontext.close();
  },
});
export { expect };
