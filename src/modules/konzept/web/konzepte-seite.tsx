import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { createFassungRoute, listKonzepteRoute } from '../konzept.contract.ts';
import { FEDERFUEHRUNG_NAMEN, FEDERFUEHRUNGEN, KONZEPTART_NAMEN, KONZEPTARTEN } from '../konzept.model.ts';
import { Lage } from './lage.tsx';
import { t } from './texte.ts';
import { usePflegt, wahl } from './werte.ts';
import './konzept.css';

type Antwort = Ausgabe<typeof listKonzepteRoute>;
type Fassung = Antwort['fassungen'][number];

const SPALTEN: readonly Spalte<Fassung>[] = [
  {
    id: 'name',
    kopf: t('konzepte.fassung'),
    zelle: ({ id, art, nummer }) => (
      <Link to={`/konzepte/${id}`}>{t('konzepte.fassung.name', { art: KONZEPTART_NAMEN[art], nummer })}</Link>
    ),
  },
  { id: 'stand', kopf: t('konzepte.stand'), zelle: ({ lage }) => <Lage lage={lage} /> },
  { id: 'ab', kopf: t('konzepte.gueltigAb'), zelle: ({ gueltigAb }) => formatTag(gueltigAb) || '–' },
  { id: 'faellig', kopf: t('konzepte.faelligAb'), zelle: ({ faelligAb }) => formatTag(faelligAb) || '–' },
];

/** Both Konzepte of the Standort with their Fassungen, and what is due. */
export default function KonzepteSeite() {
  const { data, error, refetch } = useLesen(listKonzepteRoute, {});
  const [offen, setOffen] = useState(false);
  const pflegt = usePflegt();
  const beginnbar = pflegt && !offen && data !== undefined && data.frei.length > 0;
  return (
    <>
      <Seitenkopf
        titel={t('konzepte.titel')}
        einleitung={<p>{t(pflegt ? 'konzepte.einleitung' : 'konzepte.einleitung.lesen')}</p>}
        aktionen={beginnbar ? <Button onClick={() => setOffen(true)}>{t('konzepte.neu')}</Button> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel konzept-karten">
          {pflegt ? <Erinnerungen {...data} /> : null}
          {offen ? <NeueFassung frei={data.frei} schliesse={() => setOffen(false)} /> : null}
          {data.fassungen.length === 0 ? (
            <Leer titel={t('konzepte.leer')}>{t('konzepte.leer.text')}</Leer>
          ) : (
            <Tabelle
              titel={t('konzepte.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.fassungen}
              schluessel={({ id }) => id}
            />
          )}
        </div>
      ) : null}
    </>
  );
}

/** KZ-08: a Konzept in force that waits for its next Fassung, as long as nothing is in work. */
function Erinnerungen({ fassungen, frei, monate }: Antwort) {
  return fassungen
    .filter(({ lage, art }) => lage === 'FORTSCHREIBUNG_FAELLIG' && frei.includes(art))
    .map(({ id, art, gueltigAb }) => (
      <Hinweis key={id} art="warnung" titel={t('konzepte.faellig', { art: KONZEPTART_NAMEN[art] })}>
        <p>{t('konzepte.faellig.text', { tag: formatTag(gueltigAb), monate })}</p>
      </Hinweis>
    ));
}

const Werte = z.object({ art: wahl, federfuehrung: wahl });

function NeueFassung({ frei, schliesse }: Pick<Antwort, 'frei'> & { schliesse: () => void }) {
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { art: frei[0] ?? '', federfuehrung: 'KI' },
  });
  const { sende, laeuft, problem } = useSchreiben(createFassungRoute);
  const { errors } = form.formState;
  return (
    <Karte titel={t('konzepte.neu')} hervorgehoben>
      <p>{t('konzepte.neu.text')}</p>
      <Formular
        titel={t('konzepte.neu')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('konzepte.neu')}
        onAbbrechen={schliesse}
        onSenden={async ({ art, federfuehrung }) => {
          const antwort = await sende({
            body: {
              art: toCode(KONZEPTARTEN, art) ?? 'HANDLUNGSKONZEPT',
              federfuehrung: toCode(FEDERFUEHRUNGEN, federfuehrung) ?? 'KI',
            },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          setMeldung(t('konzepte.begonnen'));
          await navigate(`/konzepte/${antwort.wert.id}`);
        }}
      >
        <Auswahl
          id="art"
          label={t('konzepte.art')}
          leer={null}
          optionen={frei.map((wert) => ({ wert, text: KONZEPTART_NAMEN[wert] }))}
          fehler={errors.art?.message}
          {...form.register('art')}
        />
        <Auswahl
          id="federfuehrung"
          label={t('konzepte.federfuehrung')}
          leer={null}
          optionen={FEDERFUEHRUNGEN.map((wert) => ({ wert, text: FEDERFUEHRUNG_NAMEN[wert] }))}
          fehler={errors.federfuehrung?.message}
          {...form.register('federfuehrung')}
        />
      </Formular>
    </Karte>
  );
}
