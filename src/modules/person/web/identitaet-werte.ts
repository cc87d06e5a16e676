import { z } from 'zod';
import { formatGeboren, type Identitaet, IdentitaetEingabe } from '../identitaet.model.ts';

export type Kontaktwegwerte = {
  art: string;
  wert: string;
  sicher: boolean;
  gesperrt: boolean;
  mitleser: string;
  zeiten: string;
  nachrichtErlaubt: boolean;
  absenderErlaubt: boolean;
  hinweis: string;
};

/** Nothing is allowed until the person says so. */
export const LEERER_KONTAKTWEG: Kontaktwegwerte = {
  art: 'MOBIL',
  wert: '',
  sicher: false,
  gesperrt: false,
  mitleser: '',
  zeiten: '',
  nachrichtErlaubt: false,
  absenderErlaubt: false,
  hinweis: '',
};

/** What the form holds: texts and flags, so that a draft keeps it as it was typed. */
export type Identitaetswerte = {
  familienname: string;
  vornamen: string;
  weitereNamen: { art: string; text: string; sprache: string }[];
  geburtsdatum: string;
  geburtsdatumArt: string;
  geschlecht: string;
  sprachen: { sprache: string; niveau: string; schriftlich: string }[];
  lesefaehigkeit: string;
  schriften: string[];
  barrierefreiheit: string[];
  kontaktwege: Kontaktwegwerte[];
  anschrift: { strasse: string; plz: string; ort: string; zusatz: string };
  staatErhoben: boolean;
  staat: string;
};

export const LEERE_WERTE: Identitaetswerte = {
  familienname: '',
  vornamen: '',
  weitereNamen: [],
  geburtsdatum: '',
  geburtsdatumArt: '',
  geschlecht: '',
  sprachen: [],
  lesefaehigkeit: '',
  schriften: [],
  barrierefreiheit: [],
  kontaktwege: [],
  anschrift: { strasse: '', plz: '', ort: '', zusatz: '' },
  staatErhoben: false,
  staat: '',
};

export function toIdentitaetswerte(identitaet: Identitaet): Identitaetswerte {
  const text = (wert: string | null | undefined) => wert ?? '';
  const { anschrift, staatsangehoerigkeiten } = identitaet;
  return {
    familienname: text(identitaet.familienname),
    vornamen: text(identitaet.vornamen),
    weitereNamen: identitaet.weitereNamen.map((name) => ({ ...name, sprache: text(name.sprache) })),
    geburtsdatum: formatGeboren(identitaet.geburtsdatum),
    geburtsdatumArt: text(identitaet.geburtsdatumArt),
    geschlecht: text(identitaet.geschlecht),
    sprachen: identitaet.sprachen.map((eintrag) => ({
      ...eintrag,
      niveau: text(eintrag.niveau),
      schriftlich: text(eintrag.schriftlich),
    })),
    lesefaehigkeit: text(identitaet.lesefaehigkeit),
    schriften: [...identitaet.schriften],
    barrierefreiheit: [...identitaet.barrierefreiheit],
    kontaktwege: identitaet.kontaktwege.map((weg) => ({
      ...weg,
      mitleser: text(weg.mitleser),
      zeiten: text(weg.zeiten),
      hinweis: text(weg.hinweis),
    })),
    anschrift: {
      strasse: text(anschrift?.strasse),
      plz: text(anschrift?.plz),
      ort: text(anschrift?.ort),
      zusatz: text(anschrift?.zusatz),
    },
    staatErhoben: staatsangehoerigkeiten.erhebung === 'ERHOBEN',
    staat: text(staatsangehoerigkeiten.staaten[0]),
  };
}

/** What is sent; further nationalities that the form does not show are kept. */
export function toIdentitaet(werte: Identitaetswerte, bisher?: Identitaet): unknown {
  const { staatErhoben, staat, anschrift, ...rest } = werte;
  const code = (wert: string) => (wert === '' ? null : wert);
  const leer = Object.values(anschrift).every((teil) => teil.trim() === '');
  const weitere = bisher?.staatsangehoerigkeiten.staaten.slice(1) ?? [];
  return {
    ...rest,
    weitereNamen: werte.weitereNamen.map((name) => ({ ...name, sprache: code(name.sprache) })),
    geburtsdatumArt: code(werte.geburtsdatumArt),
    geschlecht: code(werte.geschlecht),
    lesefaehigkeit: code(werte.lesefaehigkeit),
    sprachen: werte.sprachen.map((eintrag) => ({
      ...eintrag,
      niveau: code(eintrag.niveau),
      schriftlich: code(eintrag.schriftlich),
    })),
    anschrift: leer ? null : anschrift,
    staatsangehoerigkeiten: staatErhoben
      ? { erhebung: 'ERHOBEN', staaten: [...new Set([staat, ...weitere])].filter((wert) => wert !== '') }
      : { erhebung: 'NICHT_ERHOBEN' },
  };
}

/** Checks the form with the schema of the contract; mistakes stand at the field of the form. */
export function checkIdentitaet(
  werte: Identitaetswerte,
  bisher?: Identitaet,
):
  | { ok: true; wert: z.input<typeof IdentitaetEingabe> }
  | { ok: false; fehler: { feld: string; text: string }[] } {
  const eingabe = toIdentitaet(werte, bisher);
  const ergebnis = IdentitaetEingabe.safeParse(eingabe);
  if (ergebnis.success) return { ok: true, wert: ergebnis.data };
  return {
    ok: false,
    fehler: ergebnis.error.issues.map(({ path, message }) => ({
      feld: path[0] === 'staatsangehoerigkeiten' ? 'staat' : path.map(String).join('.'),
      text: message,
    })),
  };
}
