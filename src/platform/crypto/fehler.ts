export type SiegelFehlerArt = 'VERAENDERT' | 'VERNICHTET' | 'SCHEMA';

const MELDUNG: Record<SiegelFehlerArt, string> = {
  VERAENDERT: 'Der versiegelte Wert ist verändert oder gehört an eine andere Stelle.',
  VERNICHTET: 'Der Schlüssel zu diesem Wert wurde vernichtet.',
  SCHEMA: 'Der entsiegelte Wert hat nicht die erwartete Form.',
};

/**
 * A sealed value could not be opened. VERNICHTET is the expected state after a deletion; the other two mean a damaged
 * or manipulated row. Carries the logical name only, never an id or a part of the content.
 */
export class SiegelFehler extends Error {
  readonly art: SiegelFehlerArt;
  readonly siegelname: string;

  constructor(art: SiegelFehlerArt, siegelname: string) {
    super(`${MELDUNG[art]} (${siegelname})`);
    this.name = 'SiegelFehler';
    this.art = art;
    this.siegelname = siegelname;
  }
}

/** The vault cannot start. `message` is one German line for the operator. */
export class TresorStartFehler extends Error {
  constructor(meldung: string, cause?: unknown) {
    super(meldung, cause === undefined ? undefined : { cause });
    this.name = 'TresorStartFehler';
  }
}
