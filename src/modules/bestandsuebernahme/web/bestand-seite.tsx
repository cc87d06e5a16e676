import { useState } from 'react';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { getMeinTagRoute } from '#src/modules/fall/mein-tag.contract.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { readDatei } from '#src/web/api/read-datei.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { CsvLink } from '#src/web/ui/csv-link.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { BestandAntwort, importBestandRoute } from '../bestand.contract.ts';
import { HOECHSTENS_BYTES, HOECHSTENS_ZEILEN, listVorlagenzeilen } from '../spalten.model.ts';
import { BestandErgebnis } from './bestand-ergebnis.tsx';
import { type Antworten } from './personenfragen.tsx';
import { SpaltenTabelle } from './spalten-tabelle.tsx';
import { t } from './texte.ts';

/** Choose a table, check it, answer who is known already, take it over. Checking always comes first. */
export default function BestandSeite() {
  const [datei, setDatei] = useState<File | null>(null);
  const [versuch, setVersuch] = useState(0);
  const [antwort, setAntwort] = useState<BestandAntwort | null>(null);
  const [antworten, setAntworten] = useState<Antworten>(new Map());
  const { sende, laeuft, problem, verwerfeProblem } = useSchreiben(importBestandRoute, {
    betrifft: [listAktenRoute, getMeinTagRoute],
  });
  const [unlesbar, setUnlesbar] = useState<Problem | null>(null);
  // An answer of the server that can be read puts its refusal away: what is left was not read, or did not arrive.
  const meldung = unlesbar ?? problem;
  const fehler = versuch === 0 ? null : checkDatei(datei);

  const run = async (probelauf: boolean, entschieden: Antworten) => {
    setVersuch((bisher) => bisher + 1);
    if (datei === null || checkDatei(datei) !== null) return;
    const inhalt = await readDatei(datei);
    setUnlesbar(inhalt.ok ? null : inhalt.fehler);
    if (!inhalt.ok) {
      setAntwort(null);
      return;
    }
    const entscheidungen = [...entschieden].map(([zeile, personId]) => ({ zeile, personId }));
    const ergebnis = await sende({ body: { datei: toBase64(inhalt.wert), probelauf, entscheidungen } });
    const gelesen = BestandAntwort.safeParse(ergebnis.ok ? ergebnis.wert : ergebnis.fehler.zustand);
    if (gelesen.success) {
      setAntwort(gelesen.data);
      verwerfeProblem();
    }
  };
  const beginne = (gewaehlt: File | null) => {
    setDatei(gewaehlt);
    setUnlesbar(null);
    setAntwort(null);
    setAntworten(new Map());
    verwerfeProblem();
  };

  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      <div className="kim-stapel">
        <Ablauf />
        <form
          className="kim-formular"
          noValidate
          onSubmit={(ereignis) => {
            ereignis.preventDefault();
            void run(true, antworten);
          }}
        >
          <Fehlerzusammenfassung
            fehler={fehler === null ? [] : [{ feldId: 'datei', text: fehler }]}
            versuch={versuch}
          />
          <Texteingabe
            id="datei"
            type="file"
            accept=".csv,text/csv"
            label={t('form.datei')}
            hinweis={t('form.datei.hinweis', { zeilen: HOECHSTENS_ZEILEN })}
            fehler={fehler ?? undefined}
            onChange={({ target }) => beginne(target.files?.[0] ?? null)}
          />
          <Button type="submit" laeuft={laeuft}>
            {t('form.pruefen')}
          </Button>
        </form>
        {meldung ? <ProblemHinweis problem={meldung} /> : null}
        {antwort ? (
          <BestandErgebnis
            antwort={antwort}
            antworten={antworten}
            laeuft={laeuft}
            onAntwort={(zeile, personId) => setAntworten(new Map(antworten).set(zeile, personId))}
            onPruefen={() => void run(true, antworten)}
            onUebernehmen={() => void run(false, antworten)}
          />
        ) : null}
      </div>
    </>
  );
}

function Ablauf() {
  return (
    <Karte titel={t('seite.ablauf')}>
      <ol>
        <li>{t('seite.schritt.1')}</li>
        <li>{t('seite.schritt.2')}</li>
        <li>{t('seite.schritt.3')}</li>
      </ol>
      <p>
        <CsvLink dateiname={t('seite.titel')} zeilen={listVorlagenzeilen()} text={t('seite.vorlage')} />
      </p>
      <details>
        <summary>{t('seite.spalten')}</summary>
        <SpaltenTabelle />
      </details>
    </Karte>
  );
}

function checkDatei(datei: File | null): string | null {
  if (datei === null) return t('form.datei.fehlt');
  return datei.size > HOECHSTENS_BYTES ? t('form.datei.gross') : null;
}

/** In pieces: a spread of the whole file would be too many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let ab = 0; ab < bytes.length; ab += 8_192) {
    text += String.fromCharCode(...bytes.subarray(ab, ab + 8_192));
  }
  return btoa(text);
}
