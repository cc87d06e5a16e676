import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { SPRACHCODES, SPRACHEN, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  closeTextpruefungRoute,
  getUebersetzungRoute,
  listUebersetzungenRoute,
  recordTextpruefungRoute,
} from '../papier.contract.ts';
import { type Vorlage, VORLAGEN, VORLAGEN_NAMEN } from '../papier.model.ts';
import { t } from './texte.ts';

type Fremdsprache = Exclude<Sprache, 'de'>;
type Uebersetzung = Ausgabe<typeof getUebersetzungRoute>;
const FREMDSPRACHEN = SPRACHCODES.filter((code): code is Fremdsprache => code !== 'de');

/** The words of every paper, German beside the translation; here a named person makes one „geprüft“. */
export default function UebersetzungenSeite() {
  const [vorlage, setVorlage] = useState<Vorlage>('EINWILLIGUNG');
  const [sprache, setSprache] = useState<Fremdsprache>('ar');
  const { data: stand } = useLesen(listUebersetzungenRoute, {});
  const geprueft = (code: Fremdsprache) =>
    stand?.eintraege.some(
      (eine) => eine.vorlage === vorlage && eine.sprache === code && eine.pruefung !== null,
    );
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} />
      <p>{t('seite.einleitung')}</p>
      {stand ? (
        <p>
          {t('seite.stand', {
            geprueft: stand.eintraege.filter(({ pruefung }) => pruefung !== null).length,
            gesamt: stand.eintraege.length,
          })}
        </p>
      ) : null}
      <Auswahl
        label={t('seite.vorlage')}
        leer={null}
        value={vorlage}
        optionen={VORLAGEN.map((wert) => ({ wert, text: VORLAGEN_NAMEN[wert] }))}
        onChange={({ target }) => setVorlage(VORLAGEN.find((wert) => wert === target.value) ?? vorlage)}
      />
      <Auswahl
        label={t('seite.sprache')}
        leer={null}
        value={sprache}
        optionen={FREMDSPRACHEN.map((wert) => ({
          wert,
          text: geprueft(wert) ? `${SPRACHEN[wert].deutsch} (geprüft)` : SPRACHEN[wert].deutsch,
        }))}
        onChange={({ target }) => setSprache(FREMDSPRACHEN.find((wert) => wert === target.value) ?? sprache)}
      />
      <Woerter vorlage={vorlage} sprache={sprache} />
    </>
  );
}

type Ort = { vorlage: Vorlage; sprache: Fremdsprache };

function Woerter({ vorlage, sprache }: Ort) {
  const { data, error, refetch } = useLesen(getUebersetzungRoute, { params: { vorlage, sprache } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <p className="kim-klein">{t('seite.fassung', { version: data.version })}</p>
      <Pruefung
        key={`${vorlage}-${sprache}-${data.texthash}`}
        vorlage={vorlage}
        sprache={sprache}
        stand={data}
      />
      <Tabelle
        titel={t('seite.tabelle')}
        spalten={[
          {
            id: 'deutsch',
            kopf: t('seite.deutsch'),
            zelle: ({ deutsch }) => <Absaetze text={deutsch} sprache="de" />,
          },
          {
            id: 'uebersetzung',
            kopf: t('seite.uebersetzung'),
            zelle: ({ uebersetzung }) => <Absaetze text={uebersetzung} sprache={sprache} />,
          },
        ]}
        zeilen={data.texte}
        schluessel={({ schluessel }) => schluessel}
      />
    </div>
  );
}

function Absaetze({ text, sprache }: { text: string; sprache: Sprache }) {
  return (
    <div lang={sprache} dir={SPRACHEN[sprache].richtung}>
      {text.split('\n').map((absatz) => (
        <p key={absatz}>{absatz}</p>
      ))}
    </div>
  );
}

function Pruefung({ vorlage, sprache, stand }: Ort & { stand: Uebersetzung }) {
  return (
    <Karte titel={t('pruefung.titel')}>
      {stand.pruefung === null ? (
        <>
          <p>{t('pruefung.ungeprueft')}</p>
          <PruefungFormular vorlage={vorlage} sprache={sprache} texthash={stand.texthash} />
        </>
      ) : (
        <Geprueft pruefung={stand.pruefung} />
      )}
    </Karte>
  );
}

function Geprueft({ pruefung }: { pruefung: NonNullable<Uebersetzung['pruefung']> }) {
  const { sende, laeuft, problem } = useSchreiben(closeTextpruefungRoute);
  const { id, geprueftVon, geprueftAm } = pruefung;
  const nimmZurueck = async () => {
    const antwort = await sende({ params: { textpruefungId: id } });
    if (antwort.ok) setMeldung(t('pruefung.zurueckgenommen'));
  };
  return (
    <>
      <p>
        {t('geprueft', {
          name: geprueftVon,
          datum: isPlainDate(geprueftAm) ? formatGerman(geprueftAm) : geprueftAm,
        })}
      </p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="sekundaer" laeuft={laeuft} onClick={() => void nimmZurueck()}>
        {t('pruefung.zuruecknehmen')}
      </Button>
    </>
  );
}

const Werte = z.object({
  geprueftVon: z.string().trim().min(1, t('brief.pflicht')).max(120, 'Höchstens 120 Zeichen.'),
});

function PruefungFormular({ vorlage, sprache, texthash }: Ort & { texthash: string }) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { geprueftVon: '' } });
  const { sende, laeuft, problem } = useSchreiben(recordTextpruefungRoute);
  return (
    <Formular
      titel={t('pruefung.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('pruefung.titel')}
      onSenden={async ({ geprueftVon }) => {
        const antwort = await sende({ params: { vorlage, sprache }, body: { texthash, geprueftVon } });
        if (antwort.ok) setMeldung(t('pruefung.gespeichert'));
        else setProblemFehler(form, antwort.fehler);
      }}
    >
      <Texteingabe
        id="geprueftVon"
        label={t('pruefung.name')}
        hinweis={t('pruefung.name.hinweis')}
        breite="mittel"
        fehler={form.formState.errors.geprueftVon?.message}
        {...form.register('geprueftVon')}
      />
    </Formular>
  );
}
