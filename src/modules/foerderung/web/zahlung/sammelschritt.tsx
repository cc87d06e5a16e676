import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Fehlerzusammenfassung, type Formfehler } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Datum } from '#src/modules/akte/feld.model.ts';
import { ok } from '#src/core/result.ts';
import { type Lesung, readEntschiedenenBetrag } from '../../eingabe.model.ts';
import {
  GRUND_HOECHSTENS,
  recordAnordnungRoute,
  recordFehlzahlungRoute,
  recordFeststellungRoute,
  recordZahlungsrueckgabeRoute,
  recordZahlungRoute,
  recordZurueckweisungRoute,
} from '../../zahlung/zahlung.contract.ts';
import type { Zeile } from './teilbetraege-seite.tsx';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';

/** Id of the amount in the table. */
export const toBetragsfeld = (id: string): string => `fest-${id}`;

type Ergebnis = { id: string; wo: string; betrag: number; problem: Problem | null };
type Tat = 'feststellen' | 'zurueckweisen' | 'anordnen' | 'zurueckgeben' | 'bestaetigen' | 'fehlgeschlagen';

const TATEN: Partial<Record<Rolle, readonly Tat[]>> = {
  BR_SACHBEARBEITUNG: ['feststellen', 'zurueckweisen'],
  BR_FREIGABE: ['anordnen', 'zurueckgeben'],
  BR_KASSE: ['bestaetigen', 'fehlgeschlagen'],
};
const MIT_GRUND: readonly Tat[] = ['zurueckweisen', 'zurueckgeben', 'fehlgeschlagen'];

type Props = {
  rolle: Rolle;
  auswahl: readonly Zeile[];
  /** Amounts as typed, by id; what is not there is as requested. */
  texte: Readonly<Record<string, string>>;
  onFertig: () => void;
  /** What is wrong with an amount of the table, by id. */
  onBetragsfehler: (fehler: Readonly<Record<string, string>>) => void;
};

/** Fields of this form by the name that the server gives them. */
const FELDER = { sammelgrund: 'grund', 'gezahlt-am': 'gezahltAm', buchung: 'buchung' } as const;

/** One act on everything that is chosen, one after the other: a refusal stops none of the others. */
export function Sammelschritt({ rolle, auswahl, texte, onFertig, onBetragsfehler }: Props) {
  const [grund, setGrund] = useState('');
  const [tag, setTag] = useState('');
  const [buchung, setBuchung] = useState('');
  const [fehler, setFehler] = useState<readonly Formfehler[]>([]);
  const [versuch, setVersuch] = useState(0);
  const [laeuft, setLaeuft] = useState<Tat | null>(null);
  const [ergebnisse, setErgebnisse] = useState<readonly Ergebnis[]>([]);
  // The reason alone: day and booking belong to what is chosen now.
  const entwurf = useTextentwurf(toFoerderentwurf('zahlung.sammelgrund', 'neu'), { grund }, (neu) =>
    setGrund(neu.grund),
  );
  const sendeTat = useTaten();
  const taten = TATEN[rolle] ?? [];
  const run = async (tat: Tat) => {
    const gefunden = checkEingabe(tat, { auswahl, texte, grund, tag, buchung });
    setFehler(gefunden);
    setVersuch(versuch + 1);
    onBetragsfehler(tat === 'feststellen' ? findBetragsfehlerJeFeld(auswahl, texte) : {});
    if (gefunden.length > 0) return;
    setLaeuft(tat);
    const neu: Ergebnis[] = [];
    setErgebnisse(neu);
    for (const zeile of auswahl) {
      const gelesen = readFestbetrag(zeile, texte);
      const betrag = gelesen.ok ? gelesen.wert : zeile.betrag;
      const problem = await sendeTat(tat, zeile, { betrag, grund, tag, buchung });
      neu.push({
        id: zeile.id,
        wo: describeZeile(zeile),
        betrag: tat === 'feststellen' ? betrag : zeile.betrag,
        problem,
      });
      setErgebnisse([...neu]);
    }
    setLaeuft(null);
    setFehler(listServerfehler(neu));
    onBetragsfehler(toBetragsfehler(listBetragsfehler(neu)));
    const gut = neu.filter(({ problem }) => problem === null).length;
    setMeldung(t('land.fertig', { gut, alle: neu.length }));
    if (gut === neu.length) {
      setGrund('');
      await entwurf.loesche();
      onFertig();
    }
  };
  const fehlerOf = (feldId: string) => fehler.find((einer) => einer.feldId === feldId)?.text;
  return (
    <Karte titel={t('land.naechster')} hervorgehoben>
      <Fehlerzusammenfassung fehler={fehler} versuch={versuch} />
      {rolle === 'BR_KASSE' ? (
        <>
          <Datumseingabe
            id="gezahlt-am"
            label={t('land.gezahlt.am')}
            wert={tag}
            fehler={fehlerOf('gezahlt-am')}
            onWert={setTag}
          />
          <Texteingabe
            id="buchung"
            label={t('land.buchung')}
            breite="mittel"
            maxLength={60}
            autoComplete="off"
            value={buchung}
            fehler={fehlerOf('buchung')}
            onChange={({ target }) => setBuchung(target.value)}
          />
        </>
      ) : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id="sammelgrund"
          label={t('land.grund')}
          hinweis={t('land.grund.hinweis')}
          freiwillig
          rows={2}
          hoechstens={GRUND_HOECHSTENS}
          value={grund}
          fehler={fehlerOf('sammelgrund')}
          onChange={({ target }) => setGrund(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        {taten.map((tat) => (
          <Button
            key={tat}
            art={MIT_GRUND.includes(tat) ? 'gefahr' : 'primaer'}
            laeuft={laeuft === tat}
            disabled={laeuft !== null && laeuft !== tat}
            onClick={() => void run(tat)}
          >
            {t(`schritt.${tat}`)}
          </Button>
        ))}
      </div>
      {ergebnisse.length === 0 ? null : <Ergebnistabelle ergebnisse={ergebnisse} />}
    </Karte>
  );
}

function Ergebnistabelle({ ergebnisse }: { ergebnisse: readonly Ergebnis[] }) {
  return (
    <Tabelle
      titel={t('land.ergebnis')}
      zeilen={ergebnisse}
      schluessel={({ id }) => id}
      spalten={[
        { id: 'wo', kopf: t('teil.nummer'), zelle: ({ wo }) => wo },
        {
          id: 'betrag',
          kopf: t('teil.betrag'),
          zahl: true,
          zelle: ({ betrag }) => formatCent(toCent(betrag)),
        },
        {
          id: 'ergebnis',
          kopf: t('teil.stand'),
          zelle: ({ problem }) =>
            problem === null ? (
              t('land.ergebnis.gut')
            ) : (
              <>
                <span>{[problem.title, problem.detail].filter(Boolean).join(' ')}</span>{' '}
                {problem.errors.map(({ code, detail }) => (
                  <span key={code}>{`${detail} (${code}) `}</span>
                ))}
              </>
            ),
        },
      ]}
    />
  );
}

type Angaben = { betrag: number; grund: string; tag: string; buchung: string };

/** Every act is an operation of its own for each Teilbetrag: its own right, its own log entry, its own answer. */
function useTaten(): (tat: Tat, zeile: Zeile, angaben: Angaben) => Promise<Problem | null> {
  const feststellung = useSchreiben(recordFeststellungRoute);
  const zurueckweisung = useSchreiben(recordZurueckweisungRoute);
  const anordnung = useSchreiben(recordAnordnungRoute);
  const rueckgabe = useSchreiben(recordZahlungsrueckgabeRoute);
  const zahlung = useSchreiben(recordZahlungRoute);
  const fehlzahlung = useSchreiben(recordFehlzahlungRoute);
  return async (tat, { id, version }, { betrag, grund, tag, buchung }) => {
    const params = { teilbetragId: id };
    const mitGrund = { params, body: { version, grund } };
    const antwort = await {
      feststellen: () => feststellung.sende({ params, body: { version, betrag, grund } }),
      zurueckweisen: () => zurueckweisung.sende(mitGrund),
      anordnen: () => anordnung.sende({ params, body: { version } }),
      zurueckgeben: () => rueckgabe.sende(mitGrund),
      bestaetigen: () => zahlung.sende({ params, body: { version, gezahltAm: tag, buchung } }),
      fehlgeschlagen: () => fehlzahlung.sende(mitGrund),
    }[tat]();
    return antwort.ok ? null : antwort.fehler;
  };
}

function describeZeile({ standort, lfd }: Zeile): string {
  return `${standort}, ${t('teil.nummer')} ${lfd}`;
}

/** What the server refused at a field of this form, said once however many rows it concerns. */
function listServerfehler(ergebnisse: readonly Ergebnis[]): Formfehler[] {
  return Object.entries(FELDER).flatMap(([feldId, name]) => {
    const text = ergebnisse.map(({ problem }) => findFehler(problem, name)).find((einer) => einer);
    return text === undefined ? [] : [{ feldId, text }];
  });
}

function listBetragsfehler(ergebnisse: readonly Ergebnis[]): Formfehler[] {
  return ergebnisse.flatMap(({ id, problem }) => {
    const text = findFehler(problem, 'betrag');
    return text === undefined ? [] : [{ feldId: toBetragsfeld(id), text }];
  });
}

function toBetragsfehler(fehler: readonly Formfehler[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fehler.flatMap(({ feldId, text }) => (feldId === undefined ? [] : [[feldId, text]])),
  );
}

/** The amount that is typed, or why it cannot be read. */
function readFestbetrag({ id, betrag }: Zeile, texte: Readonly<Record<string, string>>): Lesung<number> {
  const text = texte[id];
  return text === undefined ? ok(betrag) : readEntschiedenenBetrag(text);
}

function checkEingabe(
  tat: Tat,
  { auswahl, texte, grund, tag, buchung }: Pick<Props, 'auswahl' | 'texte'> & Omit<Angaben, 'betrag'>,
): Formfehler[] {
  if (auswahl.length === 0) return [{ text: t('land.nichts') }];
  const datum = Datum.safeParse(tag);
  return [
    ...(MIT_GRUND.includes(tat) && grund.trim() === ''
      ? [{ feldId: 'sammelgrund', text: t('land.grund.fehlt') }]
      : []),
    ...(tat === 'feststellen' ? auswahl.flatMap((zeile) => checkFestbetrag(zeile, texte)) : []),
    ...(tat === 'bestaetigen' && !datum.success
      ? [{ feldId: 'gezahlt-am', text: datum.error.issues[0]?.message ?? '' }]
      : []),
    ...(tat === 'bestaetigen' && buchung.trim() === '' ? [{ feldId: 'buchung', text: t('feld.fehlt') }] : []),
  ];
}

/** For the table, where the row says which one it is. */
function findBetragsfehlerJeFeld(auswahl: Props['auswahl'], texte: Props['texte']): Record<string, string> {
  return Object.fromEntries(
    auswahl.flatMap((zeile) => {
      const gelesen = readFestbetrag(zeile, texte);
      return gelesen.ok ? [] : [[toBetragsfeld(zeile.id), gelesen.fehler]];
    }),
  );
}

function checkFestbetrag(zeile: Zeile, texte: Props['texte']): Formfehler[] {
  const gelesen = readFestbetrag(zeile, texte);
  return gelesen.ok
    ? []
    : [{ feldId: toBetragsfeld(zeile.id), text: `${describeZeile(zeile)}: ${gelesen.fehler}` }];
}
