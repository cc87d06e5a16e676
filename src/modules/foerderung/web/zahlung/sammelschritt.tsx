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
import { isPlainDate } from '#src/core/plain-date.ts';
import { readBetrag } from '../../eingabe.model.ts';
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
import { t } from './texte.ts';

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
};

/** One act on everything that is chosen, one after the other: a refusal stops none of the others. */
export function Sammelschritt({ rolle, auswahl, texte, onFertig }: Props) {
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
    if (gefunden.length > 0) return;
    setLaeuft(tat);
    const neu: Ergebnis[] = [];
    for (const zeile of auswahl) {
      const betrag = readFestbetrag(zeile, texte) ?? zeile.betrag;
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
    const gut = neu.filter(({ problem }) => problem === null).length;
    setMeldung(t('land.fertig', { gut, alle: neu.length }));
    if (gut === neu.length) {
      setGrund('');
      await entwurf.loesche();
      onFertig();
    }
  };
  return (
    <Karte titel={t('land.naechster')} hervorgehoben>
      <Fehlerzusammenfassung fehler={fehler} versuch={versuch} />
      {rolle === 'BR_KASSE' ? (
        <>
          <Datumseingabe id="gezahlt-am" label={t('land.gezahlt.am')} wert={tag} onWert={setTag} />
          <Texteingabe
            id="buchung"
            label={t('land.buchung')}
            breite="mittel"
            maxLength={60}
            autoComplete="off"
            value={buchung}
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

/** The amount that is typed; null: it cannot be read. */
function readFestbetrag({ id, betrag }: Zeile, texte: Readonly<Record<string, string>>): number | null {
  const text = texte[id];
  if (text === undefined) return betrag;
  const gelesen = readBetrag(text);
  return gelesen.ok ? gelesen.wert : null;
}

function checkEingabe(
  tat: Tat,
  { auswahl, texte, grund, tag, buchung }: Omit<Props, 'rolle' | 'onFertig'> & Omit<Angaben, 'betrag'>,
): Formfehler[] {
  if (auswahl.length === 0) return [{ text: t('land.nichts') }];
  const unlesbar = auswahl.filter((zeile) => readFestbetrag(zeile, texte) === null);
  return [
    ...(MIT_GRUND.includes(tat) && grund.trim() === ''
      ? [{ feldId: 'sammelgrund', text: t('land.grund.fehlt') }]
      : []),
    ...(tat === 'feststellen'
      ? unlesbar.map(({ standort, lfd }) => ({ text: t('land.betrag.falsch', { standort, lfd }) }))
      : []),
    ...(tat === 'bestaetigen' && !isPlainDate(tag)
      ? [{ feldId: 'gezahlt-am', text: `${t('land.gezahlt.am')}: ${t('feld.fehlt')}` }]
      : []),
    ...(tat === 'bestaetigen' && buchung.trim() === ''
      ? [{ feldId: 'buchung', text: `${t('land.buchung')}: ${t('feld.fehlt')}` }]
      : []),
  ];
}
