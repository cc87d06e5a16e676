import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { readDateitext } from '#src/web/api/read-datei.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { importPersonalausgabenRoute } from '../../nachweis/nachweis.contract.ts';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Antwort = Ausgabe<typeof importPersonalausgabenRoute>;

const SPALTEN: readonly Spalte<Antwort['zeilen'][number]>[] = [
  { id: 'stelle', kopf: t('datei.stelle'), zelle: ({ bezeichnung }) => bezeichnung },
  { id: 'betrag', kopf: t('datei.betrag'), zahl: true, zelle: ({ betrag }) => betrag },
];

/** A file of the payroll office: read and shown first, taken with a second press, all of it or nothing. */
export function PersonalDatei({ nachweis, schluessel }: { nachweis: Nachweis; schluessel: string }) {
  const speicher = useQueryClient();
  const { sende, laeuft, problem } = useSchreiben(importPersonalausgabenRoute, { betrifft: [] });
  const [datei, setDatei] = useState<File | null>(null);
  const [gelesen, setGelesen] = useState<Antwort | null>(null);
  const [versucht, setVersucht] = useState(false);
  const [unlesbar, setUnlesbar] = useState<Problem | null>(null);
  const meldung = unlesbar ?? problem;
  const schicke = async (probe: boolean) => {
    setVersucht(true);
    if (datei === null) return;
    const inhalt = await readDateitext(datei);
    setUnlesbar(inhalt.ok ? null : inhalt.fehler);
    if (!inhalt.ok) {
      setGelesen(null);
      return;
    }
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.entwurf?.version ?? 0, datei: inhalt.wert, probe },
    });
    setGelesen(antwort.ok && probe ? antwort.wert : null);
    if (!antwort.ok || probe) return;
    setMeldung(t('datei.fertig'));
    // The form holds what was typed before: it begins anew with what was taken.
    await speicher.resetQueries();
  };
  return (
    <details className="foerderung-rechenweg">
      <summary>{t('datei.titel')}</summary>
      <p>{t('datei.text', { schluessel })}</p>
      {meldung ? <ProblemHinweis problem={meldung} /> : null}
      <Texteingabe
        id="nachweis-personaldatei"
        type="file"
        accept=".csv,text/csv"
        label={t('datei.feld')}
        fehler={versucht && datei === null ? t('datei.fehlt') : undefined}
        onChange={({ target }) => {
          setDatei(target.files?.[0] ?? null);
          setGelesen(null);
          setUnlesbar(null);
        }}
      />
      {gelesen === null ? (
        <Button art="sekundaer" laeuft={laeuft} onClick={() => void schicke(true)}>
          {t('datei.pruefen')}
        </Button>
      ) : (
        <>
          <Tabelle
            titel={t('datei.ergebnis')}
            spalten={SPALTEN}
            zeilen={gelesen.zeilen}
            schluessel={({ stelle }) => stelle}
          />
          <Button laeuft={laeuft} onClick={() => void schicke(false)}>
            {t('datei.uebernehmen')}
          </Button>
        </>
      )}
    </details>
  );
}
