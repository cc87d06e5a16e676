import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
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
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { createBeschlussRoute, type getBeschlussRoute, recordUmsetzungRoute } from '../beschluss.contract.ts';
import {
  BESCHLUSS_FOLGEN,
  BESCHLUSS_ZUSTAENDE,
  BESCHLUSS_ZUSTAND_NAMEN,
  VERFAHREN,
  VERFAHREN_NAMEN,
} from '../beschluss.model.ts';
import { t } from './texte.ts';
import {
  bestaetigt,
  freitext,
  pflichttext,
  tagOderLeer,
  toOptional,
  toZahl,
  wahl,
  zahlOderLeer,
} from './werte.ts';

const STIMMEN = ['ja', 'nein', 'enthalten'] as const;
const Werte = z.object({
  text: pflichttext(LAENGE.lang),
  verfahren: wahl,
  ja: zahlOderLeer,
  nein: zahlOderLeer,
  enthalten: zahlOderLeer,
  verantwortlich: pflichttext(LAENGE.institution),
  faellig: tagOderLeer,
  ressourcen: freitext(LAENGE.kurz),
  bestaetigt,
});

/** What the Sitzung decided, and who carries it out. */
export function BeschlussFormular({ sitzungId, schliesse }: { sitzungId: string; schliesse: () => void }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      text: '',
      verfahren: 'KONSENS',
      ja: '',
      nein: '',
      enthalten: '',
      verantwortlich: '',
      faellig: '',
      ressourcen: '',
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, 'gremium.beschluss', sitzungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createBeschlussRoute);
  const pruefung = useTextpruefung(findFormen);
  const abstimmung = useWatch({ control: form.control, name: 'verfahren' }) === 'ABSTIMMUNG';
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('beschluss.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('beschluss.neu')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ text, verantwortlich, ressourcen, ...werte }) => {
        const erklaerungen = await pruefung.check({
          [t('beschluss.inhalt')]: text,
          [t('beschluss.verantwortlich')]: verantwortlich,
          [t('beschluss.ressourcen')]: ressourcen,
        });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { sitzungId },
          body: {
            text,
            verantwortlich,
            ressourcen,
            verfahren: toCode(VERFAHREN, werte.verfahren) ?? 'KONSENS',
            ja: abstimmung ? toZahl(werte.ja) : null,
            nein: abstimmung ? toZahl(werte.nein) : null,
            enthalten: abstimmung ? toZahl(werte.enthalten) : null,
            faellig: toOptional(werte.faellig),
            erklaerungen,
            bestaetigt: true,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('beschluss.festgehalten'));
      }}
    >
      <Mehrzeilig
        id="text"
        label={t('beschluss.inhalt')}
        rows={4}
        hoechstens={LAENGE.lang}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Auswahl
        id="verfahren"
        label={t('beschluss.verfahren')}
        leer={null}
        optionen={VERFAHREN.map((wert) => ({ wert, text: VERFAHREN_NAMEN[wert] }))}
        {...form.register('verfahren')}
      />
      {abstimmung
        ? STIMMEN.map((feld) => (
            <Texteingabe
              key={feld}
              id={feld}
              label={t(`beschluss.${feld}`)}
              breite="kurz"
              inputMode="numeric"
              autoComplete="off"
              fehler={errors[feld]?.message}
              {...form.register(feld)}
            />
          ))
        : null}
      <Texteingabe
        id="verantwortlich"
        label={t('beschluss.verantwortlich')}
        autoComplete="off"
        fehler={errors.verantwortlich?.message}
        {...form.register('verantwortlich')}
      />
      <FormDatum
        id="faellig"
        control={form.control}
        name="faellig"
        label={t('beschluss.faellig')}
        freiwillig
      />
      <Texteingabe
        id="ressourcen"
        label={t('beschluss.ressourcen')}
        freiwillig
        autoComplete="off"
        fehler={errors.ressourcen?.message}
        {...form.register('ressourcen')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

const Umsetzung = z.object({ zustand: wahl, faellig: tagOderLeer, bemerkung: freitext(LAENGE.mittel) });

/** How far it is. */
export function UmsetzungFormular({
  beschluss,
  schliesse,
}: {
  beschluss: Ausgabe<typeof getBeschlussRoute>;
  schliesse: () => void;
}) {
  const { id: beschlussId, version } = beschluss;
  const folgen = BESCHLUSS_FOLGEN[beschluss.zustand];
  const form = useForm({
    resolver: zodResolver(Umsetzung),
    defaultValues: { zustand: '', faellig: beschluss.faellig ?? '', bemerkung: '' },
  });
  const entwurf = useEntwurf(form, 'gremium.umsetzung', beschlussId, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem } = useSchreiben(recordUmsetzungRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('beschluss.umsetzung')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ zustand, faellig, bemerkung }) => {
        const erklaerungen = await pruefung.check({ [t('beschluss.bemerkung')]: bemerkung });
        const gewaehlt = toCode(BESCHLUSS_ZUSTAENDE, zustand);
        if (erklaerungen === null || gewaehlt === undefined) return;
        const antwort = await sende({
          params: { beschlussId },
          body: { version, zustand: gewaehlt, faellig: toOptional(faellig), bemerkung, erklaerungen },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('beschluss.eingetragen'));
      }}
    >
      <Auswahl
        id="zustand"
        label={t('beschluss.stand')}
        optionen={folgen.map((wert) => ({ wert, text: BESCHLUSS_ZUSTAND_NAMEN[wert] }))}
        fehler={errors.zustand?.message}
        {...form.register('zustand')}
      />
      <FormDatum
        id="faellig"
        control={form.control}
        name="faellig"
        label={t('beschluss.faellig')}
        freiwillig
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('beschluss.bemerkung')}
        hinweis={t('beschluss.bemerkung.hinweis')}
        freiwillig
        rows={3}
        hoechstens={LAENGE.mittel}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
