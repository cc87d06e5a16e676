import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { UEBERSETZUNGSSPRACHEN } from '#src/modules/angebot/angebot.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createAngebotsquelleRoute,
  type getAngebotsquelleRoute,
  updateAngebotsquelleRoute,
} from '../angebotsimport.contract.ts';
import {
  INTEGREAT_INHALT_CODES,
  INTEGREAT_INHALTE,
  QUELLENART_CODES,
  QUELLENARTEN,
  QUELLENRHYTHMEN,
  QUELLENRHYTHMUS_CODES,
} from '../quelle.model.ts';
import { isSpaltenfeld } from '../datei/felder.model.ts';
import { t } from './texte.ts';

type Quelle = Ausgabe<typeof getAngebotsquelleRoute>;

const Werte = z.object({
  art: z.string().min(1, 'Wählen Sie die Art der Quelle.'),
  name: z.string().trim().min(1, 'Schreiben Sie, wie das Verzeichnis heißt.'),
  url: z.string().trim(),
  region: z.string().trim(),
  sprachen: z.array(z.string()),
  inhalte: z.array(z.string()),
  lizenz: z.string().trim().min(1, 'Schreiben Sie, unter welcher Lizenz die Daten stehen.'),
  verantwortlich: z.string().trim().min(1, 'Schreiben Sie, wer bei Ihnen zuständig ist.'),
  rhythmus: z.string().min(1, 'Wählen Sie, wie oft gelesen wird.'),
  oeffentlich: z.boolean(),
  vollstaendig: z.boolean(),
  bestaetigt: z.literal(true, 'Bestätigen Sie, dass niemand genannt oder erkennbar ist.'),
});
const Geprueft = Werte.refine(({ art, url }) => art === 'DATEI' || url.startsWith('https://'), {
  path: ['url'],
  message: 'Schreiben Sie die Adresse mit https:// am Anfang.',
});
type Werte = Omit<z.infer<typeof Werte>, 'bestaetigt'> & { bestaetigt: boolean };
const LEER: Werte = {
  art: '',
  name: '',
  url: '',
  region: '',
  sprachen: [],
  inhalte: ['ORTE'],
  lizenz: '',
  verantwortlich: '',
  rhythmus: 'WOECHENTLICH',
  oeffentlich: true,
  vollstaendig: false,
  bestaetigt: false,
};
const FELDER = [
  { name: 'name', label: t('form.name') },
  { name: 'url', label: t('form.url') },
  { name: 'region', label: t('form.region') },
  { name: 'sprachen', label: t('form.sprachen') },
  { name: 'inhalte', label: t('form.inhalte') },
  { name: 'lizenz', label: t('form.lizenz') },
  { name: 'verantwortlich', label: t('form.verantwortlich') },
  { name: 'rhythmus', label: t('form.rhythmus') },
  { name: 'oeffentlich', label: t('form.oeffentlich') },
  { name: 'vollstaendig', label: t('form.vollstaendig') },
] as const;
const SPRACHWAHL = UEBERSETZUNGSSPRACHEN.map((wert) => ({ wert, text: textOf(SPRACHEN, wert) }));

/** A new source, or the fields of one; its kind stays. */
export function Quellenformular({ quelle, schliesse }: { quelle: Quelle | null; schliesse: () => void }) {
  const [anfang] = useState(quelle);
  const navigate = useNavigate();
  const form = useForm<Werte>({
    resolver: zodResolver<Werte, unknown, Werte>(Geprueft as unknown as z.ZodType<Werte, Werte>),
    defaultValues: anfang === null ? LEER : toWerte(anfang),
  });
  const entwurf = useEntwurf(form, 'angebotsimport.quelle', anfang?.id ?? 'neu', {
    tuer: useTuer(),
    ...(anfang === null ? {} : { fassung: anfang.version }),
  });
  const neu = useSchreiben(createAngebotsquelleRoute);
  const bestehend = useSchreiben(updateAngebotsquelleRoute);
  const { laeuft, problem, konflikt, verwerfeProblem } = anfang === null ? neu : bestehend;
  const fassung = useFormkonflikt({
    form,
    schema: Werte,
    leer: LEER,
    anfang: anfang === null ? LEER : toWerte(anfang),
    felder: FELDER,
    version: anfang?.version ?? 0,
    entwurf,
    konflikt,
    verwerfeProblem,
    formatiere: describeWert,
    toStand: ({ version, werte }) => ({
      version,
      werte: {
        ...form.getValues(),
        ...toServerwerte(werte['quelle']),
        bestaetigt: form.getValues('bestaetigt'),
      },
    }),
  });
  // Terms, columns and state have places of their own: what somebody has done there meanwhile stays.
  const [neben, setNeben] = useState<Nebenangaben | null>(anfang);
  const pruefung = useTextpruefung(findFormen);
  const art = useWatch({ control: form.control, name: 'art' });
  const { errors } = form.formState;
  const titel = anfang === null ? t('quellen.neu') : t('quelle.aendern');
  const zeile = (
    feld: 'name' | 'url' | 'region' | 'lizenz' | 'verantwortlich',
    label: string,
    hinweis?: string,
  ) => (
    <Texteingabe
      id={feld}
      label={label}
      {...(hinweis === undefined ? {} : { hinweis })}
      autoComplete="off"
      fehler={errors[feld]?.message}
      {...form.register(feld)}
    />
  );
  return (
    <Karte titel={titel} hervorgehoben>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={fassung.konflikt}
        vorKnopf={
          <Textbefunde
            pruefung={pruefung}
            felder={{
              name: t('form.name'),
              lizenz: t('form.lizenz'),
              verantwortlich: t('form.verantwortlich'),
            }}
          />
        }
        onAbbrechen={schliesse}
        onSenden={async (werte) => {
          const { name, lizenz, verantwortlich } = werte;
          const erklaerungen = await pruefung.check({ name, lizenz, verantwortlich });
          if (erklaerungen === null) return;
          const body = { quelle: toEingabe(werte), erklaerungen, bestaetigt: true as const };
          const antwort =
            anfang === null
              ? await neu.sende({ body })
              : await bestehend.sende({
                  params: { quelleId: anfang.id },
                  body: {
                    ...body,
                    version: fassung.version,
                    zuordnung: neben?.zuordnung ?? anfang.zuordnung,
                    spalten: toSpaltenwahl(neben?.spalten ?? anfang.spalten),
                    zustand: neben?.zustand ?? anfang.zustand,
                  },
                });
          if (!antwort.ok) {
            setNeben((bisher) => findNebenangaben(antwort.fehler.zustand) ?? bisher);
            return setProblemFehler(form, antwort.fehler);
          }
          await entwurf.loesche();
          schliesse();
          setMeldung(t('form.gespeichert'));
          // What comes next is on the page of the source: reading it, or putting in a file.
          if (anfang === null) await navigate(`/verzeichnis/quellen/${antwort.wert.id}`);
        }}
      >
        {anfang === null ? (
          <Auswahl
            id="art"
            label={t('form.art')}
            optionen={toWahlen(QUELLENARTEN)}
            fehler={errors.art?.message}
            {...form.register('art')}
          />
        ) : null}
        {zeile('name', t('form.name'))}
        {art === 'DATEI' ? null : zeile('url', t('form.url'), t('form.url.hinweis'))}
        {art === 'INTEGREAT' ? (
          <>
            {zeile('region', t('form.region'), t('form.region.hinweis'))}
            <Mehrfachauswahl
              label={t('form.inhalte')}
              id="inhalte"
              fehler={errors.inhalte?.message}
              optionen={toWahlen(INTEGREAT_INHALTE)}
              anbindung={form.register('inhalte')}
            />
            <Mehrfachauswahl
              label={t('form.sprachen')}
              freiwillig
              optionen={SPRACHWAHL}
              anbindung={form.register('sprachen')}
            />
          </>
        ) : null}
        {zeile('lizenz', t('form.lizenz'), t('form.lizenz.hinweis'))}
        {zeile('verantwortlich', t('form.verantwortlich'), t('form.verantwortlich.hinweis'))}
        {art === 'DATEI' ? (
          <Kontrollkaestchen text={t('form.vollstaendig')} anbindung={form.register('vollstaendig')} />
        ) : (
          <Auswahl
            id="rhythmus"
            label={t('form.rhythmus')}
            optionen={toWahlen(QUELLENRHYTHMEN)}
            fehler={errors.rhythmus?.message}
            {...form.register('rhythmus')}
          />
        )}
        <Kontrollkaestchen text={t('form.oeffentlich')} anbindung={form.register('oeffentlich')} />
        <Kontrollkaestchen
          id="bestaetigt"
          text={t('form.bestaetigt')}
          fehler={errors.bestaetigt?.message}
          anbindung={form.register('bestaetigt')}
        />
      </Formular>
    </Karte>
  );
}

function toWerte({
  art,
  name,
  url,
  region,
  sprachen,
  inhalte,
  lizenz,
  verantwortlich,
  rhythmus,
  oeffentlich,
  vollstaendig,
}: Quelle): Werte {
  return {
    art,
    name,
    url: url ?? '',
    region: region ?? '',
    sprachen,
    inhalte,
    lizenz,
    verantwortlich,
    rhythmus,
    oeffentlich,
    vollstaendig,
    bestaetigt: false,
  };
}

/** What of a source is changed elsewhere than in this form. */
type Nebenangaben = Pick<Quelle, 'zuordnung' | 'spalten' | 'zustand'>;

function findNebenangaben(zustand: unknown): Nebenangaben | null {
  if (typeof zustand !== 'object' || zustand === null || !('quelle' in zustand)) return null;
  const { quelle } = zustand;
  return typeof quelle === 'object' && quelle !== null && 'zuordnung' in quelle
    ? (quelle as Nebenangaben)
    : null;
}

/** Codes and ticks of the form in words, for two versions side by side. */
function describeWert(name: string, wert: unknown): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (Array.isArray(wert))
    return wert
      .map(String)
      .toSorted()
      .map((code) => (name === 'inhalte' ? textOf(INTEGREAT_INHALTE, code) : textOf(SPRACHEN, code)))
      .join(', ');
  const text = typeof wert === 'string' ? wert : '';
  return name === 'rhythmus' ? textOf(QUELLENRHYTHMEN, text) : text;
}

/** What came with a conflict; of the wrong form it shows nothing. */
function toServerwerte(quelle: unknown): Partial<Werte> {
  return typeof quelle === 'object' && quelle !== null && 'lizenz' in quelle ? toWerte(quelle as Quelle) : {};
}

/** Fields as the server takes them; region and contents belong to Integreat alone. */
export function toEingabe(werte: Omit<Werte, 'bestaetigt' | 'url'> & { url: string | null }) {
  const art = toCode(QUELLENART_CODES, werte.art) ?? 'HSDS';
  const integreat = art === 'INTEGREAT';
  const datei = art === 'DATEI';
  return {
    art,
    name: werte.name,
    url: datei ? null : werte.url,
    lizenz: werte.lizenz,
    verantwortlich: werte.verantwortlich,
    oeffentlich: werte.oeffentlich,
    vollstaendig: datei && werte.vollstaendig,
    rhythmus: datei ? ('VON_HAND' as const) : (toCode(QUELLENRHYTHMUS_CODES, werte.rhythmus) ?? 'VON_HAND'),
    region: integreat ? werte.region : null,
    sprachen: integreat ? UEBERSETZUNGSSPRACHEN.filter((code) => werte.sprachen.includes(code)) : [],
    inhalte: integreat ? INTEGREAT_INHALT_CODES.filter((code) => werte.inhalte.includes(code)) : [],
  };
}

/** Remembered columns as the server takes them; a field that is no longer ours is left out. */
export function toSpaltenwahl(spalten: Quelle['spalten']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spalten).flatMap(([name, feld]) => (isSpaltenfeld(feld) ? [[name, feld]] : [])),
  );
}
