import { Gruppe } from '#src/web/ui/gruppe.tsx';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  ANDERE_ANTRAGSTELLER,
  FELDNAMEN,
  KOMMUNENZEILEN,
  listFoerderjahre,
  type STELLENBEGINNE,
  type ZUSATZORTE,
} from '../foerder-check-eingabe.model.ts';
import { STANDORTE_2022 } from '../rechner-standorte.model.ts';
import { GEBIETSKOERPERSCHAFTEN } from '../regelwerk/regelsatz.model.ts';
import type { Gremium, Pruefstand, Voraussetzung } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { KONZEPTKAPITEL } from '../regelwerk/rl-2024-12/voraussetzungen.model.ts';
import { findWert, type Formularstand, Textfeld, Wahlfeld } from './foerder-check-felder.tsx';

const ARTEN = {
  KREIS: 'Ein Kreis',
  STAEDTEREGION: 'Die Städteregion Aachen',
  KREISFREIE_STADT: 'Eine kreisfreie Stadt',
  KREISANGEHOERIGE_KOMMUNE: 'Eine kreisangehörige Kommune',
  FREIE_WOHLFAHRTSPFLEGE: 'Ein Träger der Freien Wohlfahrtspflege',
} as const satisfies Record<
  (typeof GEBIETSKOERPERSCHAFTEN)[number] | (typeof ANDERE_ANTRAGSTELLER)[number],
  string
>;

const ANTRAGSTELLER: readonly Wahl[] = [
  ...Object.entries(ARTEN).map(([wert, text]) => ({ wert, text })),
  ...STANDORTE_2022.map(({ name }) => ({ wert: name, text: name })),
];

const BEGINNE = {
  NEU: 'Nein, sie beginnen im Förderjahr',
  FORTSETZUNG: 'Ja, gefördert nach dem Runderlass vom 24.04.2024 oder der Pauschale 2024 (Nr. 4.4)',
  LAUFEND: 'Ja, ohne diese Förderung',
} as const satisfies Record<(typeof STELLENBEGINNE)[number], string>;

const GREMIUM = {
  KEINES: 'keines davon',
  RAT: 'Integrationsrat',
  AUSSCHUSS: 'Integrationsausschuss',
  AUSSCHUSS_CHANCENGERECHTIGKEIT: 'Ausschuss für Chancengerechtigkeit und Integration',
} as const satisfies Record<Gremium, string>;

const ORTE = {
  KOMMUNE: 'bei der Kommune (Weiterleitung)',
  KREIS: 'beim Kreis',
} as const satisfies Record<(typeof ZUSATZORTE)[number], string>;

const STAENDE = {
  OFFEN: 'weiß ich noch nicht',
  ERFUELLT: 'ja',
  NICHT_ERFUELLT: 'nein',
} as const satisfies Partial<Record<Pruefstand, string>>;

/** Nr. 4.1 a to f; d is asked by its chapters. */
const FRAGEN = {
  a: 'a) Betreiben Sie ein Kommunales Integrationszentrum, das nach der KI-Richtlinie gefördert wird?',
  b: 'b) Sind die Koordinationsstellen an das Kommunale Integrationszentrum angegliedert?',
  c: 'c) Gibt es eine Lenkungsgruppe auf Leitungsebene mit Mitgliedern aus der Verwaltung und von außen?',
  e: 'e) Haben alle Fachkräfte einen einschlägigen Abschluss oder eine vergleichbare Qualifikation?',
  f: 'f) Ist das Konzept für das Case Management mit den Beratungsansätzen vor Ort abgestimmt?',
} as const satisfies Partial<Record<Voraussetzung, string>>;

const toWahlen = (texte: Readonly<Record<string, string>>): Wahl[] =>
  Object.entries(texte).map(([wert, text]) => ({ wert, text }));

/** The questions. A plain form: it is sent as a whole and comes back with every answer in its place. */
export function FoerderCheckFormular({ stand, jahr }: { stand: Formularstand; jahr: number }) {
  return (
    <form method="post" action="/seiten/foerder-check" className="kim-formular" noValidate>
      <Gruppe label="Wer und wann">
        <div className="kim-stapel kim-stapel--voll">
          <Wahlfeld
            stand={stand}
            name="antragsteller"
            label={FELDNAMEN.antragsteller}
            hinweis="Ihr KIM-Standort, oder die Art Ihrer Stelle."
            leer="Bitte wählen"
            optionen={ANTRAGSTELLER}
          />
          <Wahlfeld
            stand={stand}
            name="jahr"
            label={FELDNAMEN.jahr}
            vorgabe={String(jahr)}
            optionen={listFoerderjahre().map((wert) => ({ wert, text: wert }))}
          />
          <Textfeld
            stand={stand}
            name="beginn"
            label={FELDNAMEN.beginn}
            hinweis="Zum Beispiel 16.03.2027. Leer: das ganze Jahr."
            breite="kurz"
          />
          <Wahlfeld
            stand={stand}
            name="stellenbeginn"
            label={FELDNAMEN.stellenbeginn}
            optionen={toWahlen(BEGINNE)}
          />
        </div>
      </Gruppe>
      <Stellenwunsch stand={stand} />
      <Kommunen stand={stand} />
      <Voraussetzungen stand={stand} />
      <Begleitmassnahmen stand={stand} />
      <button type="submit" className="kern-btn kern-btn--primary">
        <span className="kern-label">Prüfen und rechnen</span>
      </button>
    </form>
  );
}

const STELLENHINWEIS = 'In VZÄ: 3,5 oder einzelne Stellen mit Plus, 1,0 + 1,0 + 0,72. Leer: keine.';

function Stellenwunsch({ stand }: { stand: Formularstand }) {
  return (
    <Gruppe label="Welche Stellen wünschen Sie?">
      <div className="kim-stapel kim-stapel--voll">
        <Textfeld
          stand={stand}
          name="koordination"
          label={FELDNAMEN.koordination}
          hinweis={STELLENHINWEIS}
          breite="mittel"
        />
        <Textfeld
          stand={stand}
          name="assistenz"
          label={FELDNAMEN.assistenz}
          hinweis="Höchstens 0,5."
          breite="kurz"
        />
        <Textfeld
          stand={stand}
          name="case_management"
          label={FELDNAMEN.case_management}
          hinweis={STELLENHINWEIS}
          breite="mittel"
        />
        <Textfeld
          stand={stand}
          name="kontingent"
          label={FELDNAMEN.kontingent}
          hinweis="VZÄ, die das Ministerium Ihnen für das Jahr nennt. Leer: nicht bekannt."
          breite="kurz"
        />
        <Textfeld
          stand={stand}
          name="fw"
          label={FELDNAMEN.fw}
          hinweis="VZÄ im Case Management, die Sie weiterleiten. Leer: keine."
          breite="kurz"
        />
        <Textfeld
          stand={stand}
          name="kreisangehoerig"
          label={FELDNAMEN.kreisangehoerig}
          hinweis="VZÄ im Case Management, die Sie weiterleiten. Leer: keine."
          breite="kurz"
        />
        <Wahlfeld
          stand={stand}
          name="doppelfoerderung"
          label={FELDNAMEN.doppelfoerderung}
          optionen={[
            { wert: 'nein', text: 'nein' },
            { wert: 'ja', text: 'ja' },
          ]}
        />
      </div>
    </Gruppe>
  );
}

/** Rows that are asked at once; the others are folded away until one of them holds something. */
const SICHTBARE_ZEILEN = 2;

function Kommunen({ stand }: { stand: Formularstand }) {
  const nummern = Array.from({ length: KOMMUNENZEILEN }, (_leer, platz) => platz + 1);
  const weitere = nummern.slice(SICHTBARE_ZEILEN);
  const offen = weitere.some((nummer) =>
    ['name', 'abh', 'jugendamt', 'gremium', 'anteile'].some(
      (feld) => findWert(stand, `k${nummer}_${feld}`) !== '',
    ),
  );
  return (
    <Gruppe
      label="Kreisangehörige Kommunen"
      hinweis="Nur für Kreise und die Städteregion: Für jede Kommune mit eigener Ausländerbehörde, eigenem Jugendamt und Integrationsrat oder -ausschuss kann es eine weitere Koordinationsstelle geben (Nr. 4.3)."
    >
      <div className="kim-stapel kim-stapel--voll">
        {nummern.slice(0, SICHTBARE_ZEILEN).map((nummer) => (
          <Kommunenzeile key={nummer} stand={stand} nummer={nummer} />
        ))}
        <details className="kim-klappe" open={offen}>
          <summary>{`Weitere Kommunen (${SICHTBARE_ZEILEN + 1} bis ${KOMMUNENZEILEN})`}</summary>
          <div className="kim-stapel kim-stapel--voll">
            {weitere.map((nummer) => (
              <Kommunenzeile key={nummer} stand={stand} nummer={nummer} />
            ))}
          </div>
        </details>
      </div>
    </Gruppe>
  );
}

function Kommunenzeile({ stand, nummer }: { stand: Formularstand; nummer: number }) {
  const feld = (name: string): string => `k${nummer}_${name}`;
  const kasten = (name: string, text: string) => (
    <Wahlknopf
      type="checkbox"
      id={feld(name)}
      name={feld(name)}
      value="ja"
      text={text}
      defaultChecked={findWert(stand, feld(name)) === 'ja'}
    />
  );
  return (
    <Gruppe label={`Kommune ${nummer}`}>
      <Textfeld stand={stand} name={feld('name')} label="Name" breite="mittel" />
      {kasten('abh', 'eigene Ausländerbehörde')}
      {kasten('jugendamt', 'eigenes Jugendamt')}
      <Wahlfeld
        stand={stand}
        name={feld('gremium')}
        label="Gremium"
        leer="Bitte wählen"
        optionen={toWahlen(GREMIUM)}
      />
      <Textfeld
        stand={stand}
        name={feld('anteile')}
        label="Stelle"
        hinweis="In VZÄ. Leer: 1,00."
        breite="kurz"
      />
      <Wahlfeld stand={stand} name={feld('ort')} label="Ort der Stelle" optionen={toWahlen(ORTE)} />
    </Gruppe>
  );
}

function Voraussetzungen({ stand }: { stand: Formularstand }) {
  const gewaehlt = stand.felder.get('kapitel') ?? [];
  const frage = (buchstabe: keyof typeof FRAGEN) => (
    <Wahlfeld
      stand={stand}
      name={`voraussetzung_${buchstabe}`}
      label={FRAGEN[buchstabe]}
      optionen={toWahlen(
        buchstabe === 'b'
          ? { ...STAENDE, AUSNAHME: 'nein, das Ministerium hat eine Ausnahme zugelassen' }
          : STAENDE,
      )}
    />
  );
  return (
    <Gruppe label="Voraussetzungen (Nr. 4.1)">
      <div className="kim-stapel kim-stapel--voll">
        {frage('a')}
        {frage('b')}
        {frage('c')}
        <Gruppe
          id="kapitel"
          label="d) Was steht in Ihrem Konzept?"
          hinweis="Das letzte Kapitel brauchen nur Kreise und die Städteregion."
        >
          {KONZEPTKAPITEL.map((kapitel, platz) => (
            <Wahlknopf
              key={kapitel}
              type="checkbox"
              id={`kapitel-${platz + 1}`}
              name="kapitel"
              value={kapitel}
              text={kapitel}
              defaultChecked={gewaehlt.includes(kapitel)}
            />
          ))}
        </Gruppe>
        {frage('e')}
        {frage('f')}
      </div>
    </Gruppe>
  );
}

function Begleitmassnahmen({ stand }: { stand: Formularstand }) {
  return (
    <Gruppe label="Veranstaltungen und Maßnahmen (Nr. 5.4.2)">
      <div className="kim-stapel kim-stapel--voll">
        <Textfeld
          stand={stand}
          name="veranstaltungen"
          label={FELDNAMEN.veranstaltungen}
          hinweis="In Euro, zum Beispiel 4.500,00. Höchstens 5.000. Leer: keine."
          breite="kurz"
        />
        <Textfeld
          stand={stand}
          name="massnahmen"
          label={FELDNAMEN.massnahmen}
          hinweis="In Euro. Höchstens 10.000. Leer: keine."
          breite="kurz"
        />
        <Wahlfeld
          stand={stand}
          name="analyse"
          label={FELDNAMEN.analyse}
          hinweis="Maßnahmen müssen aus ihr entwickelt sein."
          optionen={[
            { wert: 'nein', text: 'noch nicht' },
            { wert: 'ja', text: 'ja' },
          ]}
        />
      </div>
    </Gruppe>
  );
}
