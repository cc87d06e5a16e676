import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import {
  ABSCHLUSSGRUENDE,
  ABSCHLUSSGRUND_CODES,
  ZIELERGEBNIS_CODES,
  ZIELSTAENDE,
} from '#src/modules/akte/wertelisten/verlauf.ts';
import { OffenesVorAbschluss } from './anstehendes.tsx';
import { Sachstand } from './sachstand.tsx';
import { toAbschlussstand } from './sachstand-werte.ts';
import { useStand } from './use-stand.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { isZielBeendet } from '../fall.model.ts';
import { closeFallRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext, TagOderLeer, Wahlpflicht } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';

const Werte = z.object({
  grund: Wahlpflicht,
  ziele: z.record(z.string(), Wahlpflicht),
  offenes: Freitext(5_000),
  nachsorgeAm: TagOderLeer,
});
const ERGEBNISSE = toWahlen(ZIELSTAENDE.filter(({ code }) => isZielBeendet(code)));

/** Ends the Fall: reason, a result for each open Ziel, what stays open, Nachsorge (CP-09). */
export function AbschlussFormular({ seite, schliesse }: { seite: AkteSeite; schliesse: () => void }) {
  const { akte, ziele } = seite;
  const offene = ziele.filter(({ stand }) => !isZielBeendet(stand));
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      grund: '',
      ziele: Object.fromEntries(offene.map(({ id }) => [id, ''])),
      offenes: '',
      nachsorgeAm: '',
    },
  });
  const stand = toAbschlussstand(seite);
  const entwurf = useEntwurf(form, 'fall.abschluss', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(closeFallRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('verlauf.abschliessen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      entwurf={entwurf}
      konflikt={konflikt}
      gefahr
      knopf={t('verlauf.abschliessen')}
      onSenden={async (werte) => {
        const body = { version: akte.version, ...toBody(werte) };
        const antwort = await sende({ params: { akteId: akte.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <OffenesVorAbschluss seite={seite} feld={t('verlauf.offenes')} />
      <Auswahl
        id="grund"
        label={t('verlauf.grund')}
        optionen={toWahlen(ABSCHLUSSGRUENDE)}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      {offene.map((ziel) => (
        <Auswahl
          key={ziel.id}
          id={`ziele.${ziel.id}`}
          label={t('verlauf.ergebnis', { ziel: ziel.uebersetzung ?? ziel.wortlaut })}
          optionen={ERGEBNISSE}
          fehler={errors.ziele?.[ziel.id]?.message}
          {...form.register(`ziele.${ziel.id}`)}
        />
      ))}
      <Mehrzeilig
        id="offenes"
        label={t('verlauf.offenes')}
        freiwillig
        rows={3}
        hoechstens={5_000}
        fehler={errors.offenes?.message}
        {...form.register('offenes')}
      />
      <FormDatum
        id="nachsorgeAm"
        control={form.control}
        name="nachsorgeAm"
        label={t('verlauf.nachsorge')}
        hinweis={t('verlauf.nachsorge.hinweis')}
        freiwillig
      />
    </Formular>
  );
}

function toBody({ grund, ziele, offenes, nachsorgeAm }: z.output<typeof Werte>) {
  const text = toText(offenes);
  return {
    grund: toCode(ABSCHLUSSGRUND_CODES, grund) ?? 'SONSTIGES',
    ziele: Object.entries(ziele).flatMap(([zielId, wert]) => {
      const ergebnis = toCode(ZIELERGEBNIS_CODES, wert);
      return ergebnis === undefined ? [] : [{ zielId, ergebnis }];
    }),
    ...(text === null ? {} : { offenes: text.text }),
    ...(nachsorgeAm === '' ? {} : { nachsorgeAm }),
  };
}
