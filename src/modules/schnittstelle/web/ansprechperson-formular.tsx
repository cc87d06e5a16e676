import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { freitext, pflichttext, tag, tagOderLeer, toOptional, wahl } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createAnsprechpersonRoute,
  type listAnsprechpersonenRoute,
  updateAnsprechpersonRoute,
} from '../ansprechperson.contract.ts';
import { LAENGE } from '../felder.model.ts';
import { t } from './register-texte.ts';

const Werte = z.object({
  schnittstelle: wahl,
  stelle: pflichttext(LAENGE.name),
  funktion: pflichttext(LAENGE.name),
  aufgabe: freitext(LAENGE.kurz),
  name: freitext(120),
  telefon: freitext(60),
  email: freitext(200),
  vertretungName: freitext(120),
  vertretungTelefon: freitext(60),
  vertretungEmail: freitext(200),
  gueltigVon: tag,
  gueltigBis: tagOderLeer,
});
const FREIWILLIG = [
  'aufgabe',
  'name',
  'telefon',
  'email',
  'vertretungName',
  'vertretungTelefon',
  'vertretungEmail',
] as const;

export type Kontakt = Ausgabe<typeof listAnsprechpersonenRoute>['eintraege'][number];
type Props = { kontakt: Kontakt | null; stichtag: string; schliesse: () => void };

/** A new contact, or a change of one. */
export function AnsprechpersonFormular({ kontakt, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      schnittstelle: kontakt?.schnittstelle ?? '',
      stelle: kontakt?.stelle ?? '',
      funktion: kontakt?.funktion ?? '',
      ...(Object.fromEntries(FREIWILLIG.map((feld) => [feld, kontakt?.[feld] ?? ''])) as Record<
        (typeof FREIWILLIG)[number],
        string
      >),
      gueltigVon: kontakt?.gueltigVon ?? stichtag,
      gueltigBis: kontakt?.gueltigBis ?? '',
    },
  });
  const entwurf = useEntwurf(form, 'schnittstelle.ansprechperson', kontakt?.id ?? 'neu', {
    tuer: useTuer(),
    ...(kontakt === null ? {} : { fassung: kontakt.version }),
  });
  const neu = useSchreiben(createAnsprechpersonRoute);
  const alt = useSchreiben(updateAnsprechpersonRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(kontakt === null ? 'ansprech.neu' : 'ansprech.bearbeiten')}
      form={form}
      problem={neu.problem ?? alt.problem}
      laeuft={neu.laeuft || alt.laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({
          [t('ansprech.stelle')]: werte.stelle,
          [t('ansprech.funktion')]: werte.funktion,
          [t('ansprech.aufgabe')]: werte.aufgabe,
        });
        if (erklaerungen === null) return;
        const angabe = {
          ...werte,
          schnittstelle: toCode(EMPFAENGERART_CODES, werte.schnittstelle) ?? 'WEITERES',
          gueltigBis: toOptional(werte.gueltigBis),
          erklaerungen,
        };
        const antwort =
          kontakt === null
            ? await neu.sende({ body: angabe })
            : await alt.sende({
                params: { ansprechpersonId: kontakt.id },
                body: { ...angabe, version: kontakt.version },
              });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('ansprech.gespeichert'));
      }}
    >
      <Auswahl
        id="schnittstelle"
        label={t('ansprech.schnittstelle')}
        optionen={toWahlen(EMPFAENGERARTEN)}
        fehler={errors.schnittstelle?.message}
        {...form.register('schnittstelle')}
      />
      <Texteingabe
        id="stelle"
        label={t('ansprech.stelle')}
        hinweis={t('ansprech.stelle.hinweis')}
        autoComplete="off"
        fehler={errors.stelle?.message}
        {...form.register('stelle')}
      />
      <Texteingabe
        id="funktion"
        label={t('ansprech.funktion')}
        autoComplete="off"
        fehler={errors.funktion?.message}
        {...form.register('funktion')}
      />
      {FREIWILLIG.map((feld) => (
        <Texteingabe
          key={feld}
          id={`kontakt-${feld}`}
          label={t(`ansprech.${feld}`)}
          freiwillig
          autoComplete="off"
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <FormDatum id="gueltigVon" control={form.control} name="gueltigVon" label={t('ansprech.gueltigVon')} />
      <FormDatum
        id="gueltigBis"
        control={form.control}
        name="gueltigBis"
        label={t('ansprech.gueltigBis')}
        freiwillig
      />
    </Formular>
  );
}
