import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import {
  AUFNAHMEKRITERIEN,
  AUFNAHMEKRITERIUM_CODES,
  type Aufnahmekriterium,
  DRINGLICHKEIT_CODES,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
  FALLMANAGEMENT_CODES,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateAufnahmekriterienRoute } from '../aufnahme.contract.ts';
import { JA_NEIN } from '../fall.model.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';
import { useFolge, useStand } from './use-stand.tsx';

const Kriterium = z.object({
  erfuellt: z
    .string({ error: t('aufnahme.waehlen') })
    .refine((wert) => JA_NEIN.some((antwort) => antwort === wert), t('aufnahme.waehlen')),
  grund: Freitext(1_000),
});
const Werte = z.object({
  kriterien: z.record(z.enum(AUFNAHMEKRITERIUM_CODES), Kriterium),
  anderesFallmanagement: z.array(z.string()),
  dringlichkeit: z.string(),
});

/** Yes or no and a reason for each of the five criteria; nothing is chosen beforehand. */
export function KriterienFormular({ seite }: { seite: AkteSeite }) {
  const { akte } = seite;
  const anfang = toWerte(seite);
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  useFolge(form, anfang);
  const stand = toStand(anfang);
  const entwurf = useEntwurf(form, 'fall.kriterien', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(updateAufnahmekriterienRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    bleibt: true,
    zeige: ({ jetzt, onGesehen }) => (
      <Konflikt
        felder={KONFLIKTFELDER}
        gespeichert={jetzt}
        eigene={toStand(form.getValues())}
        formatiere={formatFeld}
        onUebernehmen={(gewaehlt) => {
          const werte = Werte.safeParse(fromStand(gewaehlt));
          if (werte.success) form.reset(werte.data, { keepDefaultValues: true });
          onGesehen();
        }}
      />
    ),
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Karte titel={t('aufnahme.kriterien')}>
      <Formular
        titel={t('aufnahme.kriterien')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        konflikt={konflikt}
        knopf={t('aufnahme.kriterien.speichern')}
        onSenden={async (werte) => {
          const antwort = await sende({
            params: { akteId: akte.id },
            body: { version: akte.version, ...toBody(werte) },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          form.reset(werte);
        }}
      >
        {AUFNAHMEKRITERIEN.map(({ code, text }) => (
          <KriteriumFelder key={code} form={form} code={code} text={text} />
        ))}
        <Mehrfachauswahl
          label={t('aufnahme.fallmanagement')}
          freiwillig
          optionen={toWahlen(FALLMANAGEMENT, seite.aufnahme?.anderesFallmanagement)}
          anbindung={form.register('anderesFallmanagement')}
          fehler={form.formState.errors.anderesFallmanagement?.message}
        />
        <Auswahl
          id="dringlichkeit"
          label={t('aufnahme.dringlichkeit')}
          freiwillig
          optionen={toWahlen(DRINGLICHKEITEN)}
          {...form.register('dringlichkeit')}
        />
      </Formular>
    </Karte>
  );
}

type Kriterienform = UseFormReturn<z.input<typeof Werte>>;

/** The reason appears with the answer; it is short for everybody who reads the page the first time. */
function KriteriumFelder({
  form,
  code,
  text,
}: {
  form: Kriterienform;
  code: Aufnahmekriterium;
  text: string;
}) {
  const fehler = form.formState.errors.kriterien?.[code];
  const antwort = useWatch({ control: form.control, name: `kriterien.${code}.erfuellt` });
  return (
    <div className="kim-stapel fall-karten fall-zeile">
      <Optionen
        id={`kriterien.${code}.erfuellt`}
        label={text}
        optionen={JA_NEIN.map((wert) => ({
          wert,
          text: wert === 'JA' ? t('aufnahme.ja') : t('aufnahme.nein'),
        }))}
        anbindung={form.register(`kriterien.${code}.erfuellt`)}
        fehler={fehler?.erfuellt?.message}
      />
      {antwort === 'JA' || antwort === 'NEIN' ? (
        <Mehrzeilig
          id={`kriterien.${code}.grund`}
          label={`${t('aufnahme.grund')}: ${text}`}
          freiwillig
          rows={2}
          hoechstens={1_000}
          fehler={fehler?.grund?.message}
          {...form.register(`kriterien.${code}.grund`)}
        />
      ) : null}
    </div>
  );
}

type Formwerte = z.input<typeof Werte>;

/** An answer and its reason are one field: the yes of one with the reason of another nobody has said. */
const KONFLIKTFELDER = [
  ...AUFNAHMEKRITERIEN.map(({ code, text }) => ({ name: code, label: text })),
  { name: 'anderesFallmanagement', label: t('aufnahme.fallmanagement') },
  { name: 'dringlichkeit', label: t('aufnahme.dringlichkeit') },
];

function toStand({ kriterien, ...rest }: Formwerte): Record<string, unknown> {
  return { ...kriterien, ...rest };
}

function fromStand({ anderesFallmanagement, dringlichkeit, ...kriterien }: Record<string, unknown>): unknown {
  return { kriterien, anderesFallmanagement, dringlichkeit };
}

function formatFeld(name: string, wert: unknown): string {
  if (name === 'dringlichkeit') return textOf(DRINGLICHKEITEN, typeof wert === 'string' ? wert : null);
  if (Array.isArray(wert)) return wert.map((code) => textOf(FALLMANAGEMENT, String(code))).join(', ');
  const gelesen = Kriterium.safeParse(wert);
  if (!gelesen.success) return '';
  const { erfuellt, grund } = gelesen.data;
  return [t(erfuellt === 'JA' ? 'aufnahme.ja' : 'aufnahme.nein'), grund].filter(Boolean).join(': ');
}

type Antworten = Record<Aufnahmekriterium, { erfuellt: string; grund: string }>;

function toWerte({ aufnahme }: AkteSeite): {
  kriterien: Antworten;
  anderesFallmanagement: string[];
  dringlichkeit: string;
} {
  const lies = (code: Aufnahmekriterium) => ({
    erfuellt: aufnahme?.kriterien[code] ?? '',
    grund: aufnahme?.gruende[code] ?? '',
  });
  return {
    kriterien: mapKriterien(lies),
    anderesFallmanagement: aufnahme?.anderesFallmanagement ?? [],
    dringlichkeit: aufnahme?.dringlichkeit ?? '',
  };
}

function toBody({ kriterien, anderesFallmanagement, dringlichkeit }: z.output<typeof Werte>) {
  return {
    kriterien: mapKriterien((code) => {
      const grund = toText(kriterien[code].grund);
      const erfuellt = kriterien[code].erfuellt === 'JA' ? ('JA' as const) : ('NEIN' as const);
      return grund === null ? { erfuellt } : { erfuellt, grund: grund.text };
    }),
    anderesFallmanagement: FALLMANAGEMENT_CODES.filter((code) => anderesFallmanagement.includes(code)),
    dringlichkeit: toCode(DRINGLICHKEIT_CODES, dringlichkeit) ?? null,
  };
}

function mapKriterien<T>(f: (code: Aufnahmekriterium) => T): Record<Aufnahmekriterium, T> {
  return {
    KOMPLEXE_BEDARFSLAGE: f('KOMPLEXE_BEDARFSLAGE'),
    HOHE_AKTEURSDICHTE: f('HOHE_AKTEURSDICHTE'),
    REGELVERSORGUNG_GREIFT_NICHT: f('REGELVERSORGUNG_GREIFT_NICHT'),
    FEHLENDE_RESSOURCEN: f('FEHLENDE_RESSOURCEN'),
    EINWILLIGUNG_ZUSAMMENARBEIT: f('EINWILLIGUNG_ZUSAMMENARBEIT'),
  };
}
