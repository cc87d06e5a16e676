import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import {
  ABLEHNUNGSGRUENDE,
  ABLEHNUNGSGRUND_CODES,
  AUFNAHMEKRITERIUM_CODES,
  AUSNAHMEGRUENDE,
  AUSNAHMEGRUND_CODES,
  type Aufnahmekriterium,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { getAktenclearingRoute } from '#src/modules/clearing/clearing.contract.ts';
import { isClearingAblehnung } from '#src/modules/clearing/clearing.model.ts';
import {
  Clearingfelder,
  Clearinghinweis,
  type Clearingwerte,
  Mitentscheidungsfelder,
  type Mitwerte,
  OHNE_MITENTSCHEIDUNG,
  toClearing,
  toMitentscheidung,
} from '#src/modules/clearing/web/aktenclearing.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { recordAufnahmeRoute } from '../aufnahme.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext, Wahlpflicht } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { Sachstand } from './sachstand.tsx';
import { toAufnahmestand } from './sachstand-werte.ts';
import { t } from './texte.ts';
import { useStand } from './use-stand.tsx';

const Ja = z.object({
  ausnahmegrund: z.string(),
  begruendungAusnahme: Freitext(2_000),
  clearing: z.object({ zweitePersonId: z.string(), kapazitaet: z.boolean(), begruendung: Freitext(1_000) }),
});
type Ja = z.infer<typeof Ja>;
const OHNE_CLEARING = { zweitePersonId: '', kapazitaet: false, begruendung: '' };
const Nein = z
  .object({
    ablehnungsgrund: Wahlpflicht,
    alternativerVerweis: Freitext(1_000),
    weiter: z.boolean(),
    mitentscheidung: z.object({ zweitePersonId: z.string(), begruendung: Freitext(1_000) }),
  })
  .refine(({ alternativerVerweis, weiter }) => weiter || alternativerVerweis.trim() !== '', {
    path: ['alternativerVerweis'],
    message: t('aufnahme.verweis.fehlt'),
  });

/** Both decisions, each with what it needs. The server holds the guards (AT-14, AT-15). */
export function Aufnahmeentscheidung({ seite }: { seite: AkteSeite }) {
  const { akte } = seite;
  const [nicht, setNicht] = useState(false);
  return (
    <Karte titel={t('aufnahme.entscheidung')}>
      {akte.zustand === 'AUFNAHME_OFFEN' ? <Aufnehmen seite={seite} /> : <p>{t('aufnahme.erstKriterien')}</p>}
      <div className="kim-aktionen">
        <Button art="tertiaer" onClick={() => setNicht(true)}>
          {t('aufnahme.nicht')}
        </Button>
      </div>
      {nicht ? (
        <Dialog titel={t('aufnahme.nicht')} schliesse={() => setNicht(false)}>
          <Ablehnen seite={seite} schliesse={() => setNicht(false)} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

/** One of the four criteria beside the consent is not met: then a reason is needed (AT-15). */
function isAusnahme(kriterien: Readonly<Partial<Record<Aufnahmekriterium, string>>>): boolean {
  return AUFNAHMEKRITERIUM_CODES.some(
    (code) => code !== 'EINWILLIGUNG_ZUSAMMENARBEIT' && kriterien[code] === 'NEIN',
  );
}

function Aufnehmen({ seite }: { seite: AkteSeite }) {
  const { akte } = seite;
  const ausnahme = isAusnahme(seite.aufnahme?.kriterien ?? {});
  const form = useForm<Ja>({
    resolver: zodResolver(Ja),
    defaultValues: { ausnahmegrund: '', begruendungAusnahme: '', clearing: OHNE_CLEARING },
  });
  const stand = toAufnahmestand(seite);
  const entwurf = useEntwurf(form, 'fall.aufnahme', akte.id, { stand });
  const { data: clearing } = useLesen(getAktenclearingRoute, { params: { akteId: akte.id } });
  const { sende, laeuft, problem, konflikt } = useStand(recordAufnahmeRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Formular
      titel={t('aufnahme.aufnehmen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      knopf={t('aufnahme.aufnehmen')}
      onSenden={async (werte) => {
        const grund = toText(werte.begruendungAusnahme);
        const ausnahmegrund = toCode(AUSNAHMEGRUND_CODES, werte.ausnahmegrund);
        const antwort = await sende({
          params: { akteId: akte.id },
          body: {
            version: akte.version,
            entscheidung: 'AUFGENOMMEN',
            ...(grund === null ? {} : { begruendungAusnahme: grund.text }),
            ...(ausnahmegrund === undefined ? {} : { ausnahmegrund }),
            ...toClearing(clearing, werte),
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      {clearing ? <Clearinghinweis stand={clearing} /> : null}
      {ausnahme ? (
        <Auswahl
          id="ausnahmegrund"
          label={t('aufnahme.ausnahmegrund')}
          hinweis={t('aufnahme.ausnahmegrund.hinweis')}
          freiwillig
          optionen={toWahlen(AUSNAHMEGRUENDE)}
          {...form.register('ausnahmegrund')}
        />
      ) : null}
      {ausnahme ? (
        <Mehrzeilig
          id="begruendungAusnahme"
          label={t('aufnahme.begruendung')}
          hinweis={t('aufnahme.begruendung.hinweis')}
          rows={3}
          hoechstens={2_000}
          fehler={form.formState.errors.begruendungAusnahme?.message}
          {...form.register('begruendungAusnahme')}
        />
      ) : null}
      {clearing ? (
        <Clearingfelder
          stand={clearing}
          control={form.control as unknown as Control<Clearingwerte>}
          register={form.register}
          errors={form.formState.errors}
        />
      ) : null}
    </Formular>
  );
}

function Ablehnen({ seite, schliesse }: { seite: AkteSeite; schliesse: () => void }) {
  const { akte, kurzberatung } = seite;
  const form = useForm({
    resolver: zodResolver(Nein),
    defaultValues: {
      ablehnungsgrund: '',
      alternativerVerweis: '',
      weiter: false,
      mitentscheidung: OHNE_MITENTSCHEIDUNG,
    },
  });
  const stand = toAufnahmestand(seite);
  const entwurf = useEntwurf(form, 'fall.nichtaufnahme', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(recordAufnahmeRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
    onErfolg: () => {
      schliesse();
      setMeldung(t('akte.gespeichert'));
    },
  });
  const { errors } = form.formState;
  const { data: clearing } = useLesen(getAktenclearingRoute, { params: { akteId: akte.id } });
  const grund = toCode(ABLEHNUNGSGRUND_CODES, useWatch({ control: form.control, name: 'ablehnungsgrund' }));
  const zuZweit =
    clearing !== undefined && grund !== undefined && isClearingAblehnung(clearing.modell, grund);
  return (
    <Formular
      titel={t('aufnahme.nicht')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      gefahr
      onAbbrechen={schliesse}
      knopf={t('aufnahme.nicht')}
      onSenden={async (werte) => {
        const verweis = toText(werte.alternativerVerweis);
        const antwort = await sende({
          params: { akteId: akte.id },
          body: {
            version: akte.version,
            entscheidung: 'NICHT_AUFGENOMMEN',
            ablehnungsgrund: toCode(ABLEHNUNGSGRUND_CODES, werte.ablehnungsgrund) ?? 'KRITERIEN',
            kurzberatungGehtWeiter: werte.weiter,
            ...(verweis === null ? {} : { alternativerVerweis: verweis.text }),
            ...(zuZweit ? toMitentscheidung(werte) : {}),
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Auswahl
        id="ablehnungsgrund"
        label={t('aufnahme.ablehnungsgrund')}
        optionen={toWahlen(ABLEHNUNGSGRUENDE)}
        fehler={errors.ablehnungsgrund?.message}
        {...form.register('ablehnungsgrund')}
      />
      <Mehrzeilig
        id="alternativerVerweis"
        label={t('aufnahme.verweis')}
        hinweis={t('aufnahme.verweis.hinweis')}
        rows={2}
        hoechstens={1_000}
        fehler={errors.alternativerVerweis?.message}
        {...form.register('alternativerVerweis')}
      />
      {kurzberatung === null ? null : (
        <Kontrollkaestchen text={t('aufnahme.weiter')} anbindung={form.register('weiter')} />
      )}
      {zuZweit ? (
        <Mitentscheidungsfelder
          stand={clearing}
          control={form.control as unknown as Control<Mitwerte>}
          register={form.register}
          errors={errors}
        />
      ) : null}
    </Formular>
  );
}
