import type { Locator } from '@playwright/test';

export type Schrittmass = {
  schritt: string;
  klicks: number;
  felder: number;
  zeichen: number;
  sekunden: number;
};

/**
 * Counts what a person does in one step: a click (also a check mark or a link), a field that is filled or chosen, the
 * characters typed into it. Waiting and looking are no inputs.
 */
export class Zaehler {
  readonly #schritt: string;
  readonly #beginn = Date.now();
  #klicks = 0;
  #felder = 0;
  #zeichen = 0;

  constructor(schritt: string) {
    this.#schritt = schritt;
  }

  async click(ziel: Locator): Promise<void> {
    this.#klicks += 1;
    await ziel.click();
  }

  async check(ziel: Locator): Promise<void> {
    this.#klicks += 1;
    await ziel.check();
  }

  async fill(ziel: Locator, text: string): Promise<void> {
    this.#felder += 1;
    this.#zeichen += text.length;
    await ziel.fill(text);
  }

  async choose(ziel: Locator, label: string): Promise<void> {
    this.#felder += 1;
    await ziel.selectOption({ label });
  }

  async press(ziel: Locator, taste: string): Promise<void> {
    this.#klicks += 1;
    await ziel.press(taste);
  }

  /** What the step took; the seconds are those of the machine. */
  read(): Schrittmass {
    return {
      schritt: this.#schritt,
      klicks: this.#klicks,
      felder: this.#felder,
      zeichen: this.#zeichen,
      sekunden: (Date.now() - this.#beginn) / 1_000,
    };
  }
}
