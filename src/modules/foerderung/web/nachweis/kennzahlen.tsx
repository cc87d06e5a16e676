import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { getJahreszahlenRoute } from '#src/modules/fall/zahlen.contract.ts';
import { callRoute } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Kennzahlen } from '../../nachweis/nachweisinhalt.model.ts';
import { toFeldId } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Jahreszahlen = Ausgabe<typeof getJahreszahlenRoute>;
type Zeile = { was: string; anzahl: number };

const SUMMEN = [
  'kurzberatungen',
  'faelleNeu',
  'faelleBeendet',
  'faelleAktiv',
  'kontakte',
  'verweise',
] as const;
const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'was', kopf: t('zahlen.was'), zelle: ({ was }) => was },
  {
    id: 'anzahl',
    kopf: t('zahlen.anzahl'),
    zahl: true,
    zelle: ({ anzahl }) => anzahl.toLocaleString('de-DE'),
  },
];

/** Counts of the Standort beside the Sachbericht: taken over on request, as they may leave it. */
export function Kennzahlenwahl({
  jahr,
  kennzahlen,
  fehler,
  onWahl,
}: {
  jahr: number;
  kennzahlen: Kennzahlen | null;
  fehler: string | undefined;
  onWahl: (kennzahlen: Kennzahlen | null) => void;
}) {
  const { data: sitzung } = useSitzung();
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [zuwenig, setZuwenig] = useState<Jahreszahlen['regel'] | null>(null);
  const uebernimm = async () => {
    setLaeuft(true);
    const antwort = await callRoute(getJahreszahlenRoute, { query: { jahr } });
    setLaeuft(false);
    setProblem(antwort.ok ? null : antwort.fehler);
    if (!antwort.ok) return;
    setZuwenig(antwort.wert.zahlen === null ? antwort.wert.regel : null);
    const neu = toKennzahlen(antwort.wert);
    if (neu !== null) onWahl(neu);
  };
  return (
    <section
      className="kim-stapel"
      aria-labelledby="nachweis-zahlen"
      id={toFeldId('kennzahlen')}
      tabIndex={-1}
    >
      <h3 id="nachweis-zahlen">{t('zahlen.titel', { jahr })}</h3>
      <p>{t('zahlen.text')}</p>
      <Feldfehlertext id={`${toFeldId('kennzahlen')}-fehler`} fehler={fehler} />
      {problem === null ? null : <ProblemHinweis problem={problem} />}
      {zuwenig === null ? null : (
        <Hinweis art="info" titel={t('zahlen.zuwenig', { jahr })} ansagen>
          <p>{t('zahlen.zuwenig.text', { personen: zuwenig.personen, caseManager: zuwenig.caseManager })}</p>
        </Hinweis>
      )}
      {kennzahlen === null ? null : <Kennzahlentabelle kennzahlen={kennzahlen} />}
      <div className="kim-aktionen">
        {sitzung?.rechte.includes('fall.fallzahlen') === true ? (
          <Button art="sekundaer" laeuft={laeuft} onClick={() => void uebernimm()}>
            {t(kennzahlen === null ? 'zahlen.uebernehmen' : 'zahlen.erneut')}
          </Button>
        ) : (
          <p className="kim-klein">{t('zahlen.leitung')}</p>
        )}
        {kennzahlen === null ? null : (
          <Button art="tertiaer" onClick={() => onWahl(null)}>
            {t('zahlen.streichen')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Topics that nobody came with are left out. */
function toKennzahlen({ jahr, stand, zahlen, themen }: Jahreszahlen): Kennzahlen | null {
  if (zahlen === null) return null;
  return {
    jahr,
    stand,
    ...zahlen,
    themen: themen.filter(({ anzahl }) => anzahl > 0).map(({ text, anzahl }) => ({ text, anzahl })),
  };
}

/** The same table for who writes it, who signs it and who checks it. */
export function Kennzahlentabelle({ kennzahlen }: { kennzahlen: Kennzahlen }) {
  const { jahr, stand, themen } = kennzahlen;
  const zeilen: Zeile[] = [
    ...SUMMEN.flatMap((art) => {
      const anzahl = kennzahlen[art];
      return anzahl === undefined ? [] : [{ was: t(`zahlen.${art}`), anzahl }];
    }),
    ...themen.map(({ text, anzahl }) => ({ was: t('zahlen.thema', { thema: text }), anzahl })),
  ];
  return (
    <>
      <Tabelle
        titel={t('zahlen.tabelle', { jahr, stand: formatTag(stand) })}
        spalten={SPALTEN}
        zeilen={zeilen}
        schluessel={({ was }) => was}
      />
      <p className="kim-klein">{t('zahlen.rundung')}</p>
    </>
  );
}
