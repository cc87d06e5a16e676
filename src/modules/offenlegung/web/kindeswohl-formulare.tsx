import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createKindeswohlRoute,
  type Kindeswohlansicht,
  recordKindeswohlschrittRoute,
} from '../offenlegung.contract.ts';
import { BINDUNG_CODES, BINDUNGEN, KINDESWOHLSCHRITTE } from '../wertelisten/offenlegung.ts';
import { Freitext, Pflichttext, Tag, toCode, toWahlen, Wahlpflicht } from './felder.ts';
import type { Teilprops } from './offenlegungen.tsx';
import { t } from './texte.ts';

const Beginn = z.object({
  am: Tag,
  kindPersonId: z.string(),
  kind: Freitext(200),
  anhaltspunkte: Pflichttext(5_000),
  gebundenAls: z.string(),
});

/** Begins the path: which child, which signs. */
export function BeginnFormular({
  akteId,
  seite,
  stichtag,
  schliesse,
}: Teilprops & { schliesse: () => void }) {
  const kinder = seite.personen.filter(({ rolle }) => rolle === 'KIND');
  const form = useForm({
    resolver: zodResolver(Beginn),
    defaultValues: {
      am: stichtag,
      kindPersonId: kinder[0]?.personId ?? '',
      kind: '',
      anhaltspunkte: '',
      gebundenAls: 'BERUFSGEHEIMNIS',
    },
  });
  const kindPersonId = useWatch({ control: form.control, name: 'kindPersonId' });
  const entwurf = useEntwurf(form, 'offenlegung.kindeswohl', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createKindeswohlRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kind.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('kind.neu')}
      onAbbrechen={schliesse}
      onSenden={async ({ gebundenAls, ...werte }) => {
        const body = {
          ...werte,
          kindPersonId: werte.kindPersonId === '' ? null : werte.kindPersonId,
          gebundenAls: toCode(BINDUNG_CODES, gebundenAls) ?? 'BERUFSGEHEIMNIS',
        };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('kind.begonnen'));
      }}
    >
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
      {seite.personen.length > 0 ? (
        <Auswahl
          id="kindPersonId"
          label={t('kind.wer')}
          leer={t('kind.anderes')}
          optionen={seite.personen.map(({ personId, name }) => ({ wert: personId, text: name }))}
          {...form.register('kindPersonId')}
        />
      ) : null}
      {kindPersonId === '' ? (
        <Texteingabe
          id="kind"
          label={t('kind.beschreibung')}
          fehler={errors.kind?.message}
          autoComplete="off"
          {...form.register('kind')}
        />
      ) : null}
      <Mehrzeilig
        id="anhaltspunkte"
        label={t('kind.anhaltspunkte')}
        hinweis={t('kind.anhaltspunkte.hinweis')}
        hoechstens={5_000}
        fehler={errors.anhaltspunkte?.message}
        {...form.register('anhaltspunkte')}
      />
      <Auswahl
        id="gebundenAls"
        label={t('gebundenAls')}
        leer={null}
        optionen={toWahlen(BINDUNGEN)}
        {...form.register('gebundenAls')}
      />
    </Formular>
  );
}

const SCHRITTE = ['EROERTERUNG', 'HILFEN', 'FACHBERATUNG', 'RUECKMELDUNG', 'ABSCHLUSS'] as const;
const Schritt = z.object({ art: Wahlpflicht, getan: Wahlpflicht, am: Tag, text: Pflichttext(3_000) });
type Pfadprops = { akteId: string; pfad: Kindeswohlansicht; stichtag: string; schliesse: () => void };

/** A step that was done or left out; asking a Fachkraft and telling the Jugendamt have forms of their own. */
export function SchrittFormular({ akteId, pfad, stichtag, schliesse }: Pfadprops) {
  const erster = SCHRITTE.find((art) => !pfad.schritte.some((schritt) => schritt.art === art)) ?? 'ABSCHLUSS';
  const form = useForm({
    resolver: zodResolver(Schritt),
    defaultValues: { art: erster, getan: 'ja', am: stichtag, text: '' },
  });
  const entwurf = useEntwurf(form, `kindeswohl.schritt.${pfad.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordKindeswohlschrittRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kind.schritt')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async ({ art, getan, am, text }) => {
        const body = {
          version: pfad.version,
          art: toCode(SCHRITTE, art) ?? ('ABSCHLUSS' as const),
          getan: getan === 'ja',
          am,
          text,
        };
        const antwort = await sende({ params: { kindeswohlId: pfad.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.fertig'));
      }}
    >
      <Auswahl
        id="art"
        label={t('schritt.art')}
        leer={null}
        optionen={toWahlen(KINDESWOHLSCHRITTE).filter(({ wert }) => toCode(SCHRITTE, wert) !== undefined)}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      <Optionen
        id="getan"
        label={t('schritt.getan')}
        optionen={[
          { wert: 'ja', text: t('schritt.getan.ja') },
          { wert: 'nein', text: t('schritt.getan.nein') },
        ]}
        anbindung={form.register('getan')}
        fehler={errors.getan?.message}
      />
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
      <Mehrzeilig
        id="text"
        label={t('schritt.text')}
        rows={4}
        hoechstens={3_000}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
    </Formular>
  );
}
