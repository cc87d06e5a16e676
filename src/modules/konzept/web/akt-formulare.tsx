import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
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
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { NAME_HOECHSTENS } from '../kapitel.model.ts';
import { createAbstimmungRoute, recordKonzeptschrittRoute } from '../konzept.contract.ts';
import {
  ABSTIMMUNGSBEREICH_NAMEN,
  ABSTIMMUNGSBEREICHE,
  ABSTIMMUNGSERGEBNIS_NAMEN,
  ABSTIMMUNGSERGEBNISSE,
} from '../konzept.model.ts';
import { getSchrittregel, type Konzeptschritt } from '../schritte.model.ts';
import { toEntwurfsname } from './entwurfsname.ts';
import { t } from './texte.ts';
import { freitext, pflichttext, tag, wahl } from './werte.ts';

const Abstimmung = z.object({
  bereich: wahl,
  stelle: pflichttext(NAME_HOECHSTENS),
  tag,
  ergebnis: wahl,
  bemerkung: freitext(1_000),
});

/** With whom it was agreed. */
export function AbstimmungFormular({
  fassungId,
  stichtag,
  schliesse,
}: {
  fassungId: string;
  stichtag: string;
  schliesse: () => void;
}) {
  const form = useForm({
    resolver: zodResolver(Abstimmung),
    defaultValues: { bereich: '', stelle: '', tag: stichtag, ergebnis: '', bemerkung: '' },
  });
  const entwurf = useEntwurf(form, 'konzept.abstimmung', fassungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createAbstimmungRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('abstimmung.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('abstimmung.neu')}
      vorKnopf={
        <Textbefunde
          pruefung={pruefung}
          felder={{ bemerkung: t('abstimmung.bemerkung'), stelle: t('abstimmung.stelle') }}
        />
      }
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const { stelle, bemerkung } = werte;
        const erklaerungen = await pruefung.check({ stelle, bemerkung });
        const bereich = toCode(ABSTIMMUNGSBEREICHE, werte.bereich);
        const ergebnis = toCode(ABSTIMMUNGSERGEBNISSE, werte.ergebnis);
        if (erklaerungen === null || bereich === undefined || ergebnis === undefined) return;
        const antwort = await sende({
          params: { fassungId },
          body: { ...werte, bereich, ergebnis, erklaerungen },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('abstimmung.eingetragen'));
      }}
    >
      <Auswahl
        id="bereich"
        label={t('abstimmung.bereich')}
        optionen={ABSTIMMUNGSBEREICHE.map((wert) => ({ wert, text: ABSTIMMUNGSBEREICH_NAMEN[wert] }))}
        fehler={errors.bereich?.message}
        {...form.register('bereich')}
      />
      <Texteingabe
        id="stelle"
        label={t('abstimmung.stelle')}
        hinweis={t('abstimmung.stelle.hinweis')}
        autoComplete="off"
        fehler={errors.stelle?.message}
        {...form.register('stelle')}
      />
      <FormDatum id="tag" control={form.control} name="tag" label={t('abstimmung.tag')} />
      <Auswahl
        id="ergebnis"
        label={t('abstimmung.ergebnis')}
        optionen={ABSTIMMUNGSERGEBNISSE.map((wert) => ({ wert, text: ABSTIMMUNGSERGEBNIS_NAMEN[wert] }))}
        fehler={errors.ergebnis?.message}
        {...form.register('ergebnis')}
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('abstimmung.bemerkung')}
        hinweis={t('abstimmung.bemerkung.hinweis')}
        freiwillig
        rows={3}
        hoechstens={1_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}

const Schritt = z.object({ tag, grund: freitext(2_000), fundstelle: freitext(300), beschlussId: z.string() });
type Schrittprops = {
  fassungId: string;
  version: number;
  schritt: Konzeptschritt;
  stichtag: string;
  beschluesse: readonly { id: string; inhalt: string; tag: string }[];
  schliesse: () => void;
};

/** One step of the Fassung: when it happened, and what proves it. */
export function SchrittFormular(props: Schrittprops) {
  const { fassungId, version, schritt, stichtag, beschluesse, schliesse } = props;
  const regel = getSchrittregel(schritt);
  const form = useForm({
    resolver: zodResolver(Schritt),
    defaultValues: { tag: stichtag, grund: '', fundstelle: '', beschlussId: '' },
  });
  const bereich = toEntwurfsname('schritt', schritt);
  const entwurf = useEntwurf(form, bereich, fassungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordKonzeptschrittRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={regel.name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={regel.name}
      vorKnopf={
        <Textbefunde
          pruefung={pruefung}
          felder={{ grund: t('schritt.grund'), fundstelle: t('schritt.fundstelle') }}
        />
      }
      onAbbrechen={schliesse}
      onSenden={async ({ beschlussId, ...werte }) => {
        const { grund, fundstelle } = werte;
        const erklaerungen = await pruefung.check({ grund, fundstelle });
        if (erklaerungen === null) return;
        const body = {
          ...werte,
          version,
          schritt,
          beschlussId: beschlussId === '' ? null : beschlussId,
          erklaerungen,
        };
        const antwort = await sende({ params: { fassungId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.gespeichert', { schritt: regel.name }));
      }}
    >
      <FormDatum id="tag" control={form.control} name="tag" label={t('schritt.tag')} />
      {regel.mitBeschluss ? (
        <>
          <Auswahl
            id="beschlussId"
            label={t('schritt.beschluss')}
            leer={t('schritt.beschluss.keiner')}
            optionen={beschluesse.map(({ id, inhalt, tag: am }) => ({
              wert: id,
              text: `${formatTag(am)}: ${inhalt}`,
            }))}
            {...form.register('beschlussId')}
          />
          <Texteingabe
            id="fundstelle"
            label={t('schritt.fundstelle')}
            hinweis={t('schritt.fundstelle.hinweis')}
            freiwillig
            autoComplete="off"
            fehler={errors.fundstelle?.message}
            {...form.register('fundstelle')}
          />
        </>
      ) : null}
      <Mehrzeilig
        id="grund"
        label={t('schritt.grund')}
        freiwillig={regel.mitGrund !== true}
        rows={3}
        hoechstens={2_000}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
