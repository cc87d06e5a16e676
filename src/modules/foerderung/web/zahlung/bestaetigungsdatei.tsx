import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { callMitSchranke } from '#src/web/api/mit-schranke.ts';
import { ANTWORT_UNERWARTET, KEINE_VERBINDUNG, parseProblem, type Problem } from '#src/web/api/problem.ts';
import { readDatei } from '#src/web/api/read-datei.ts';
import type { Sitzung } from '#src/web/sitzung/sitzung.ts';
import { SITZUNG } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { BestaetigungAntwort, importBestaetigungRoute } from '../../zahlung/kasse.contract.ts';
import { t } from './texte.ts';

/** The answer of the Landeskasse as a file. Checking always comes first. */
export function Bestaetigungsdatei() {
  const speicher = useQueryClient();
  const [datei, setDatei] = useState<File | null>(null);
  const [fehlt, setFehlt] = useState(false);
  const [laeuft, setLaeuft] = useState(false);
  const [antwort, setAntwort] = useState<BestaetigungAntwort | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (probelauf: boolean) => {
    setFehlt(datei === null);
    if (datei === null) return;
    setLaeuft(true);
    setProblem(null);
    // What an earlier check said is said of an earlier state of the file.
    if (probelauf) setAntwort(null);
    const gelesen = await readDatei(datei);
    if (!gelesen.ok) {
      setLaeuft(false);
      setAntwort(null);
      setProblem(gelesen.fehler);
      return;
    }
    const ergebnis = await callMitSchranke(() =>
      // Read anew on each attempt: a new login has a new token.
      sendCsv(gelesen.wert, probelauf, speicher.getQueryData<Sitzung>(SITZUNG.queryKey)?.csrf ?? ''),
    );
    setLaeuft(false);
    if (ergebnis.ok) setAntwort(ergebnis.wert);
    else setProblem(ergebnis.fehler);
    if (ergebnis.ok && ergebnis.wert.ergebnis === 'GESCHRIEBEN') {
      void speicher.invalidateQueries({
        predicate: ({ queryKey: [id] }) => String(id).startsWith('foerderung.'),
      });
    }
  };
  return (
    <Karte titel={t('import.titel')}>
      <p>{t('import.text')}</p>
      <form
        className="kim-stapel"
        aria-label={t('import.titel')}
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void run(true);
        }}
      >
        <Texteingabe
          id="bestaetigung-datei"
          type="file"
          accept=".csv,text/csv"
          label={t('import.datei')}
          fehler={fehlt ? t('import.datei.fehlt') : undefined}
          onChange={({ target }) => {
            setDatei(target.files?.[0] ?? null);
            setAntwort(null);
            setProblem(null);
          }}
        />
        <div className="kim-aktionen">
          <Button type="submit" art="sekundaer" laeuft={laeuft}>
            {t('import.pruefen')}
          </Button>
        </div>
      </form>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {antwort ? <Ergebnis antwort={antwort} laeuft={laeuft} onUebernehmen={() => void run(false)} /> : null}
    </Karte>
  );
}

const ART = { FEHLER: 'fehler', PROBELAUF: 'info', GESCHRIEBEN: 'erfolg' } as const;

function Ergebnis({
  antwort: { ergebnis, fehler, gezahlt, fehlgeschlagen, summe },
  laeuft,
  onUebernehmen,
}: {
  antwort: BestaetigungAntwort;
  laeuft: boolean;
  onUebernehmen: () => void;
}) {
  return (
    <>
      <Hinweis art={ART[ergebnis]} titel={t(`import.${ergebnis}`)} ansagen>
        {ergebnis === 'FEHLER' ? null : (
          <p>{t('import.zahlen', { gezahlt, summe: formatCent(toCent(summe)), fehlgeschlagen })}</p>
        )}
      </Hinweis>
      {fehler.length === 0 ? null : (
        <Tabelle
          titel={t('import.fehler.tabelle')}
          zeilen={fehler}
          schluessel={({ zeile, spalte, grund }) => `${zeile} ${spalte} ${grund}`}
          spalten={[
            {
              id: 'zeile',
              kopf: t('import.zeile'),
              zelle: ({ zeile }) => (zeile === 0 ? t('import.zeile.datei') : String(zeile)),
            },
            { id: 'spalte', kopf: t('import.spalte'), zelle: ({ spalte }) => spalte ?? '–' },
            { id: 'grund', kopf: t('import.grund'), zelle: ({ grund }) => grund },
            { id: 'reparatur', kopf: t('import.reparatur'), zelle: ({ reparatur }) => reparatur },
          ]}
        />
      )}
      {ergebnis === 'PROBELAUF' ? (
        <div className="kim-aktionen">
          <Button laeuft={laeuft} onClick={onUebernehmen}>
            {t('import.uebernehmen')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Sends the file as it is. A refusal that lists errors is an answer like the dry run. */
async function sendCsv(
  datei: Uint8Array<ArrayBuffer>,
  probelauf: boolean,
  csrf: string,
): Promise<Result<BestaetigungAntwort, Problem>> {
  let antwort: Response;
  let inhalt: unknown;
  try {
    antwort = await fetch(
      toLink(importBestaetigungRoute, { query: { probelauf: String(probelauf) }, body: new Uint8Array() }),
      {
        method: 'POST',
        headers: { 'content-type': 'text/csv', 'x-kim-csrf': csrf },
        credentials: 'same-origin',
        cache: 'no-store',
        body: datei,
      },
    );
    inhalt = await antwort.json().catch(() => undefined);
  } catch {
    return fail(KEINE_VERBINDUNG);
  }
  const problem = antwort.ok ? null : parseProblem(antwort.status, inhalt);
  const gelesen = BestaetigungAntwort.safeParse(problem === null ? inhalt : problem.zustand);
  if (gelesen.success) return ok(gelesen.data);
  return fail(problem ?? ANTWORT_UNERWARTET);
}
