import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { closeMitgliedRoute, createMitgliedRoute } from '../gremium.contract.ts';
import { FUNKTIONSEBENE_CODES, FUNKTIONSEBENEN, HERKUENFTE, HERKUNFT_CODES } from '../wertelisten/gremien.ts';
import { INSTITUTION_CODES, INSTITUTIONEN } from '../wertelisten/institutionen.ts';
import { t } from './texte.ts';
import { pflichttext, tag, wahl } from './werte.ts';

const Werte = z.object({
  institutionstyp: wahl,
  institution: pflichttext(LAENGE.institution),
  herkunft: wahl,
  funktionsebene: wahl,
  entscheidet: z.boolean(),
  stellvertretung: z.string(),
  stellvertretungEntscheidet: z.boolean(),
  von: tag,
});

/** An institution becomes a member. Nobody is named. */
export function MitgliedFormular({
  gremiumId,
  stichtag,
  schliesse,
}: {
  gremiumId: string;
  stichtag: string;
  schliesse: () => void;
}) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      institutionstyp: '',
      institution: '',
      herkunft: '',
      funktionsebene: '',
      entscheidet: false,
      stellvertretung: '',
      stellvertretungEntscheidet: false,
      von: stichtag,
    },
  });
  const entwurf = useEntwurf(form, 'gremium.mitglied', gremiumId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createMitgliedRoute);
  const pruefung = useTextpruefung(findFormen);
  const stellvertretung = useWatch({ control: form.control, name: 'stellvertretung' });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('mitglied.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('mitglied.neu')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ [t('mitglied.institution')]: werte.institution });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { gremiumId },
          body: {
            ...werte,
            erklaerungen,
            institutionstyp: toCode(INSTITUTION_CODES, werte.institutionstyp) ?? 'SONSTIGE',
            herkunft: toCode(HERKUNFT_CODES, werte.herkunft) ?? 'EXTERN',
            funktionsebene: toCode(FUNKTIONSEBENE_CODES, werte.funktionsebene) ?? 'SACHBEARBEITUNG',
            stellvertretung: toCode(FUNKTIONSEBENE_CODES, werte.stellvertretung) ?? null,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('mitglied.aufgenommen'));
      }}
    >
      <Auswahl
        id="institutionstyp"
        label={t('mitglied.typ')}
        optionen={toWahlen(INSTITUTIONEN)}
        fehler={errors.institutionstyp?.message}
        {...form.register('institutionstyp')}
      />
      <Texteingabe
        id="institution"
        label={t('mitglied.institution')}
        hinweis={t('mitglied.institution.hinweis')}
        autoComplete="off"
        fehler={errors.institution?.message}
        {...form.register('institution')}
      />
      <Auswahl
        id="herkunft"
        label={t('mitglied.herkunft')}
        optionen={toWahlen(HERKUENFTE)}
        fehler={errors.herkunft?.message}
        {...form.register('herkunft')}
      />
      <Auswahl
        id="funktionsebene"
        label={t('mitglied.ebene')}
        optionen={toWahlen(FUNKTIONSEBENEN)}
        fehler={errors.funktionsebene?.message}
        {...form.register('funktionsebene')}
      />
      <Kontrollkaestchen
        id="entscheidet"
        text={t('mitglied.entscheidet')}
        anbindung={form.register('entscheidet')}
      />
      <Auswahl
        id="stellvertretung"
        label={t('mitglied.stellvertretung')}
        leer={t('mitglied.stellvertretung.keine')}
        optionen={toWahlen(FUNKTIONSEBENEN)}
        {...form.register('stellvertretung')}
      />
      {stellvertretung === '' ? null : (
        <Kontrollkaestchen
          id="stellvertretungEntscheidet"
          text={t('mitglied.stellvertretung.entscheidet')}
          anbindung={form.register('stellvertretungEntscheidet')}
        />
      )}
      <FormDatum id="von" control={form.control} name="von" label={t('mitglied.von')} />
    </Formular>
  );
}

const Ende = z.object({ bis: tag });

/** The seat ends on a day. */
export function MitgliedsendeFormular({
  gremiumId,
  mitgliedId,
  institution,
  stichtag,
  schliesse,
}: {
  gremiumId: string;
  mitgliedId: string;
  institution: string;
  stichtag: string;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Ende), defaultValues: { bis: stichtag } });
  const { sende, laeuft, problem } = useSchreiben(closeMitgliedRoute);
  return (
    <Formular
      titel={t('mitglied.beenden', { institution })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('mitglied.beenden.kurz')}
      onAbbrechen={schliesse}
      onSenden={async (body) => {
        const antwort = await sende({ params: { gremiumId, mitgliedId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('mitglied.beendet'));
      }}
    >
      <FormDatum id="bis" control={form.control} name="bis" label={t('mitglied.bis')} />
    </Formular>
  );
}
