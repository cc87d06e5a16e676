import {
  test as basis,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NETZ } from '../../support/netz.ts';
import { startMitOrdner } from './produkt.ts';
import { createDatenordner } from './vorlage.ts';

/** What GET /demo/konten says about an account. */
export type Demokonto = {
  kennung: string;
  passwort: string;
  name: string;
  rolle: string;
  verantwortlicheStelle: string | null;
  einmalcode: string | null;
};

/** Sent to each page that is asked; the readable source is more than twice as long. */
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** 400 % zoom on a screen 1280 px wide. */
const SCHMAL = 320;

/** A dialog that is in front of the page. */
const DIALOG = 'dialog:modal';

const STUFEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Only what is wrong is described. Of the files of a page the rules asked for want its films and sounds, to see which play
 * by themselves; by default axe reads every style sheet anew as well, for a rule on the turned screen that is still an
 * experiment of its makers and not asked (a fifth of its time).
 */
const SPARSAM: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

/** Where the workers of one run tell each other which pages passed; Playwright empties it before each run. */
function toZettel(bau: string): string {
  return join(basis.info().project.outputDir, 'axe', bau);
}

/**
 * What axe judges a page by, as a SHA-256: every element with its attributes and whether it has a text; running numbers,
 * ids and the words themselves are left out. A third row like two others changes nothing; the headings count in their
 * order. With `auswahl` only what stands in the elements of this selector. Evaluated in the page.
 */
async function readBau(auswahl: string | null): Promise<string> {
  const ohneZahlen = (text: string): string => text.replaceAll(/[0-9a-f]*\d[0-9a-f-]*|«[^»]*»|_r_\w+_/g, '#');
  const zeilen = new Map<string, number>();
  const gliederung: string[] = [];
  for (const element of document.querySelectorAll(auswahl === null ? '*' : `:is(${auswahl}) *`)) {
    const attribute = [...element.attributes].map(({ name, value }) =>
      /^(href|src|value|d|points|transform)$/.test(name)
        ? `${name}=${value === '' ? '' : '#'}`
        : `${name}=${ohneZahlen(value)}`,
    );
    const hatText = [...element.childNodes].some(
      (knoten) => knoten.nodeType === 3 && knoten.nodeValue?.trim(),
    );
    const zeile = `${element.localName} ${attribute.join(' ')} ${hatText} ${element.parentElement?.localName}`;
    zeilen.set(zeile, Math.min(2, (zeilen.get(zeile) ?? 0) + 1));
    if (/^h[1-6]$/.test(element.localName) && gliederung.at(-1) !== element.localName)
      gliederung.push(element.localName);
  }
  const inhalt = [...zeilen].map(([zeile, mal]) => `${mal} ${zeile}`).toSorted();
  const kopf = [auswahl, document.title === '' ? 'ohne Titel' : '', gliederung.join(' '), innerWidth];
  const bytes = new TextEncoder().encode([...kopf, ...inhalt].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Why a journey is not played a second time on the small screen. Layout is looked at there in every state all the same. */
export const AM_SCHREIBTISCH = 'Done at a desk.';

/** The journey runs on the small screen. */
export function isTelefon(): boolean {
  return basis.info().project.name === 'telefon';
}

const SPAET_MS = 3_000;

/** Notes for the report of a failed journey: what was refused, came late or not at all. No content, only the address. */
function noteNetz(page: Page): void {
  const { annotations } = basis.info();
  const note = (anfrage: Request, text: string) => {
    const pfad = new URL(anfrage.url()).pathname;
    annotations.push({ type: NETZ, description: `${anfrage.method()} ${pfad}: ${text}` });
  };
  const uhren = new Map<Request, NodeJS.Timeout>();
  const beende = (anfrage: Request) => {
    clearTimeout(uhren.get(anfrage));
    uhren.delete(anfrage);
  };
  page.on('request', (anfrage) => {
    const uhr = setTimeout(() => note(anfrage, `no answer after ${SPAET_MS} ms`), SPAET_MS);
    uhren.set(anfrage, uhr.unref());
  });
  page.on('requestfinished', beende);
  page.on('requestfailed', (anfrage) => {
    beende(anfrage);
    const grund = anfrage.failure()?.errorText ?? 'failed';
    // A page that is left takes its requests back.
    if (grund !== 'net::ERR_ABORTED') note(anfrage, grund);
  });
  page.on('response', (antwort) => {
    if (antwort.status() >= 400) note(antwort.request(), String(antwort.status()));
  });
}

/** A person at the browser. Every visit waits for the page to be ready and runs axe; console errors fail the journey. */
export class Besuch {
  readonly page: Page;
  readonly #fehler: string[] = [];
  #darfTrennen = false;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (meldung) => {
      const text = meldung.text();
      if (meldung.type() !== 'error' || /status of (4\d\d)|ERR_INTERNET_DISCONNECTED/.test(text)) return;
      if (!this.#darfTrennen || !text.includes('net::ERR_FAILED')) this.#fehler.push(text);
    });
    noteNetz(page);
    page.on('pageerror', (fehler) => this.#fehler.push(fehler.message));
  }

  async open(pfad: string): Promise<void> {
    await this.page.goto(pfad);
    await this.check();
  }

  /** Another page as by a click on a link: the scripts stay, the page and its data are loaded. */
  async walk(pfad: string): Promise<void> {
    await this.page.evaluate((adresse) => {
      history.pushState(null, '', adresse);
      dispatchEvent(new PopStateEvent('popstate'));
    }, pfad);
    await this.check();
  }

  /** One click on the start page of the demo. */
  async loginPerKlick(name: string): Promise<void> {
    await this.page.goto('/');
    await this.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(this.page.getByRole('banner')).toContainText(name);
    await this.check();
  }

  /** Somebody of the demo, on their start page or another. The clicks of a login are the journey `anmeldung`. */
  async login(name: string, pfad = '/'): Promise<void> {
    const konten = (await (await this.page.request.get('/api/v1/demo/konten')).json()) as Demokonto[];
    const konto = konten.find((eines) => eines.name.includes(name));
    if (konto === undefined) throw new Error(`the demo has no account of ${name}`);
    await this.loginDirekt(konto);
    await this.page.goto(pfad);
    await expect(this.page.getByRole('banner')).toContainText(name);
    await this.check();
  }

  /** As `login`, without the start page: for journeys that visit many pages as many persons. */
  async loginDirekt(konto: Demokonto): Promise<void> {
    const { kennung, passwort, einmalcode } = konto;
    const antwort = await this.page.request.post('/api/v1/anmeldung', {
      data: { kennung, passwort, ...(einmalcode === null ? {} : { einmalcode }) },
    });
    expect(antwort.status(), kennung).toBe(200);
  }

  async logout(): Promise<void> {
    await this.page.context().clearCookies();
  }

  /** No way to the server, or a way again. From the first time on the browser may complain about it. */
  async setOffline(getrennt: boolean): Promise<void> {
    this.#darfTrennen = true;
    await this.page.context().setOffline(getrennt);
  }

  /** Another Stelle of the same account. The next login begins there, so a journey goes back at its end. */
  async switchTo(stelle: string): Promise<void> {
    await this.page.goto('/');
    const banner = this.page.getByRole('banner');
    await banner.locator('.kim-konto summary').click();
    await banner.getByRole('button', { name: new RegExp(stelle) }).click();
    await expect(banner.locator('.kim-konto__stelle')).toContainText(stelle);
  }

  /** Ready mark, no horizontal scrolling, nothing found by axe. */
  async check(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['bereit'] === location.pathname);
    await this.checkStand();
  }

  /** The page as it stands now, also while it loads or when it cannot. What is new here is looked at on a narrow screen, too. */
  async checkStand(): Promise<void> {
    await this.checkBreite('');
    const isNeu = await this.#checkAxe('hell', { runOnly: STUFEN });
    if (isNeu && !isTelefon()) await this.#checkSchmal();
  }

  async #checkSchmal(): Promise<void> {
    const groesse = this.page.viewportSize();
    if (groesse === null || groesse.width <= SCHMAL) return;
    await this.page.setViewportSize({ width: SCHMAL, height: groesse.height });
    await this.checkBreite(`at ${SCHMAL} px`);
    await this.page.setViewportSize(groesse);
  }

  /** The same page at 400 % zoom, right-to-left and in dark colours: nothing sticks out, contrast is kept. */
  async checkAnsichten(): Promise<void> {
    if (isTelefon()) return;
    await this.checkBreiten();
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.#checkAxe('dunkel', { runOnly: ['color-contrast'] });
    await this.page.emulateMedia({ colorScheme: null });
  }

  /** At 400 % zoom and right-to-left. It sets the widths itself, so one project is enough. */
  async checkBreiten(): Promise<void> {
    if (isTelefon()) return;
    const { page } = this;
    const groesse = page.viewportSize();
    await page.setViewportSize({ width: SCHMAL, height: 640 });
    await this.checkBreite(`at ${SCHMAL} px`);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await this.checkBreite(`at ${SCHMAL} px, right-to-left`);
    if (groesse) await page.setViewportSize(groesse);
    await this.checkBreite('right-to-left');
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  }

  /** Neither the page nor an open dialog is wider than the screen, once charts have taken their new size. */
  async checkBreite(lage: string): Promise<void> {
    const listZuBreit = () =>
      this.page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog[open]')]
          .filter(
            (element) =>
              element.scrollWidth - element.clientWidth > 1 ||
              element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map((element) => `${element.localName} ${element.scrollWidth}`),
      );
    await expect
      .poll(listZuBreit, { message: `horizontal scrolling on ${this.page.url()} ${lage}`, timeout: 3_000 })
      .toEqual([]);
  }

  /** As pages stand without JavaScript: their scripts are taken out and what noscript says is shown. axe itself needs it. */
  async ohneSkript(): Promise<void> {
    await this.page.route('**/*', async (route) => {
      if (route.request().resourceType() === 'script') return route.abort();
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll(/<script[^]*?<\/script>/g, '')
        .replaceAll(/<(\/?)noscript>/g, '<$1main>');
      return route.fulfill({ response, body });
    });
  }

  /**
   * A page that is built like one that passed on the same screen is not asked again: journeys come by often. An open
   * dialog is judged alone: what lies beneath it cannot be reached, and was judged when the page was opened.
   * Says whether it was asked.
   */
  async #checkAxe(farben: string, regeln: RunOptions): Promise<boolean> {
    const { page } = this;
    const auswahl = (await page.locator(DIALOG).count()) > 0 ? DIALOG : null;
    const zettel = toZettel(`${farben}-${await page.evaluate(readBau, auswahl)}`);
    const isGeprueft = await access(zettel).then(
      () => true,
      () => false,
    );
    if (isGeprueft) return false;
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
    const ergebnis = await page.evaluate(
      async ({ bereich, optionen }) =>
        bereich !== null && document.querySelector(bereich) === null
          ? null
          : await (globalThis as unknown as { axe: typeof axe }).axe.run(bereich ?? document, optionen),
      { bereich: auswahl, optionen: { ...regeln, ...SPARSAM } },
    );
    // The dialog closed while it was looked at: what stands there now is judged instead.
    if (ergebnis === null) return this.#checkAxe(farben, regeln);
    const funde = ergebnis.violations.map(
      (fund) =>
        `${fund.id}: ${fund.help} – ${fund.nodes
          .map((knoten) => knoten.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
    expect(funde, `axe on ${page.url()}`).toEqual([]);
    await mkdir(dirname(zettel), { recursive: true });
    await writeFile(zettel, '');
    return true;
  }

  assertNoErrors(): void {
    expect(this.#fehler, 'errors in the browser console').toEqual([]);
  }
}

/** Time for a product with demo data to start on a busy machine. */
const START_MS = 180_000;

export const test = basis.extend<
  { besuch: Besuch; neuerBesuch: (optionen?: BrowserContextOptions) => Promise<Besuch> },
  { produkt: string }
>({
  /** Address of the product. Every worker has one of its own, so journeys of two files never meet. */
  produkt: [
    async ({}, use) => {
      const ordner = await createDatenordner();
      const { url, stop } = await startMitOrdner(ordner);
      await use(url);
      await stop();
      await rm(ordner, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: START_MS },
  ],
  baseURL: async ({ produkt }, use) => {
    await use(produkt);
  },
  besuch: async ({ page }, use) => {
    const besuch = new Besuch(page);
    await use(besuch);
    besuch.assertNoErrors();
  },
  neuerBesuch: async ({ browser, baseURL, viewport }, use) => {
    const kontexte: BrowserContext[] = [];
    await use(async (optionen = {}) => {
      const grund = { baseURL: baseURL ?? '', viewport, locale: 'de-DE' };
      const kontext = await browser.newContext({ ...grund, ...optionen });
      kontexte.push(kontext);
      return new Besuch(await kontext.newPage());
    });
    for (const kontext of kontexte) await kontext.close();
  },
});
export { expect };
