import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Angaben } from '../angebot.model.ts';
import {
  ANGEBOTSARTEN,
  ANMELDUNGEN,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  PLATZSTAENDE,
  RECHTSKREISE,
  ZIELGRUPPEN,
} from '../wertelisten/angebot.ts';
import { Anbieterwahl } from './anbieterwahl.tsx';
import { Orte, Sprachen, Termine, Uebersetzungen } from './angebot-listen.tsx';
import { type Angebotangabe, type Stand, toAngabe, toTexte, toWerte, Werte } from './angebot-werte.ts';
import { describeFeld, FELDNAMEN } from './feldtexte.ts';
import { t } from './texte.ts';
import './angebot.css';

type Props = {
  titel: string;
  anfang: Werte;
  bezug: string;
  /** null: a new one. */
  version: number | null;
  laeuft: boolean;
  problem: Problem | null;
  konflikt: unknown;
  verwerfeProblem: () => void;
  onSenden: (angabe: Angebotangabe, version: number) => Promise<Problem | null>;
  onAbbrechen: () => void;
};

/** A new Angebot or a change; when it changed meanwhile both versions stand side by side. */
export function AngebotFormular(props: Props) {
  const { titel, anfang, bezug, laeuft, problem, konflikt, verwerfeProblem, onSenden, onAbbrechen } = props;
  const [version] = useState(props.version);
  const [gesehen, setGesehen] = useState<number | null>(null);
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'angebot.formular', bezug, {
    tuer: useTuer(),
    ...(version === null ? {} : { fassung: version }),
  });
  const pruefung = useTextpruefung(findFormen);
  const anders = Konfliktstand.safeParse(konflikt);
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('form.speichern')}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={{ ...FELDNAMEN, ...TEXTNAMEN }} />}
      konflikt={
        anders.success ? (
          <Angebotskonflikt
            form={form}
            gespeichert={anders.data}
            onGesehen={() => {
              setGesehen(anders.data.version);
              verwerfeProblem();
            }}
          />
        ) : undefined
      }
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(toTexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden(
          { ...toAngabe(werte), erklaerungen },
          gesehen ?? entwurf.fassung ?? version ?? 0,
        );
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Was form={form} />
      <Wer form={form} />
      <Orte form={form} />
      <Termine form={form} />
      <Teilnahme form={form} />
      <Kontakt form={form} />
      <Uebersetzungen form={form} />
      <Schluss form={form} />
    </Formular>
  );
}

export type Form = UseFormReturn<Werte>;
const TEXTNAMEN = {
  kostenText: 'Kosten',
  anmeldungText: 'Anmeldung',
  kinderbetreuungText: 'Kinderbetreuung',
  barrierefreiheitText: 'Barrierefreiheit',
};

const Konfliktstand = z.object({
  version: z.number(),
  anbieterId: z.string(),
  angaben: Angaben,
  oeffentlich: z.boolean(),
  gueltigBis: z.string().nullable(),
  quelle: z.string(),
});

type Konfliktprops = { form: Form; gespeichert: Stand; onGesehen: () => void };

/** Field by field in words; what is chosen goes into the form, nothing is saved yet. */
function Angebotskonflikt({ form, gespeichert, onGesehen }: Konfliktprops) {
  const dort = toFelder(toWerte(gespeichert));
  const hier = toFelder(form.getValues());
  const inWorten = (felder: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(felder).map(([feld, wert]) => [
        feld,
        feld === 'anbieterId' ? wert : describeFeld(feld, wert),
      ]),
    );
  const [fremde, eigene] = [inWorten(dort), inWorten(hier)];
  return (
    <Konflikt
      felder={Object.entries(FELDNAMEN).map(([name, label]) => ({ name, label }))}
      gespeichert={fremde}
      eigene={eigene}
      onUebernehmen={(gewaehlt) => {
        const { anbieterId, oeffentlich, gueltigBis, quelle, ...angaben } = Object.fromEntries(
          Object.keys(hier).map((feld) => [feld, gewaehlt[feld] === fremde[feld] ? dort[feld] : hier[feld]]),
        );
        const gelesen = Werte.safeParse({
          anbieterId,
          oeffentlich,
          gueltigBis,
          quelle,
          angaben,
          bestaetigt: true,
        });
        if (gelesen.success) form.reset({ ...gelesen.data, bestaetigt: false }, { keepDefaultValues: true });
        onGesehen();
      }}
    />
  );
}

function toFelder({ angaben, anbieterId, oeffentlich, gueltigBis, quelle }: Werte): Record<string, unknown> {
  return { ...angaben, anbieterId, oeffentlich, gueltigBis, quelle };
}

function Was({ form }: { form: Form }) {
  const { errors } = form.formState;
  const fehler = errors.angaben;
  return (
    <>
      <Anbieterwahl form={form} />
      <Texteingabe
        id="angaben.titel"
        label={FELDNAMEN.titel}
        autoComplete="off"
        fehler={fehler?.titel?.message}
        {...form.register('angaben.titel')}
      />
      <Mehrzeilig
        id="angaben.beschreibung"
        label={FELDNAMEN.beschreibung}
        rows={5}
        hoechstens={4_000}
        fehler={fehler?.beschreibung?.message}
        {...form.register('angaben.beschreibung')}
      />
      <Mehrzeilig
        id="angaben.einfach"
        label={FELDNAMEN.einfach}
        hinweis={t('form.einfach.hinweis')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={fehler?.einfach?.message}
        {...form.register('angaben.einfach')}
      />
      <Auswahl
        id="angaben.art"
        label={FELDNAMEN.art}
        optionen={toWahlen(ANGEBOTSARTEN)}
        fehler={fehler?.art?.message}
        {...form.register('angaben.art')}
      />
      <Mehrfachauswahl
        id="angaben.bereiche"
        label={FELDNAMEN.bereiche}
        optionen={toWahlen(THEMENBEREICHE)}
        fehler={fehler?.bereiche?.message}
        anbindung={form.register('angaben.bereiche')}
      />
    </>
  );
}

function Wer({ form }: { form: Form }) {
  const fehler = form.formState.errors.angaben;
  return (
    <>
      <Mehrfachauswahl
        id="angaben.zielgruppen"
        label={FELDNAMEN.zielgruppen}
        hinweis={t('form.zielgruppen.hinweis')}
        freiwillig
        optionen={toWahlen(ZIELGRUPPEN)}
        anbindung={form.register('angaben.zielgruppen')}
      />
      <Texteingabe
        id="angaben.zielgruppeText"
        label={FELDNAMEN.zielgruppeText}
        freiwillig
        autoComplete="off"
        fehler={fehler?.zielgruppeText?.message}
        {...form.register('angaben.zielgruppeText')}
      />
      {(['alterVon', 'alterBis'] as const).map((feld) => (
        <Texteingabe
          key={feld}
          id={`angaben.${feld}`}
          label={FELDNAMEN[feld]}
          freiwillig
          breite="kurz"
          inputMode="numeric"
          autoComplete="off"
          fehler={fehler?.[feld]?.message}
          {...form.register(`angaben.${feld}`)}
        />
      ))}
      <Sprachen form={form} />
      <Mehrfachauswahl
        id="angaben.niveaus"
        label={FELDNAMEN.niveaus}
        freiwillig
        optionen={toWahlen(NIVEAUS)}
        anbindung={form.register('angaben.niveaus')}
      />
    </>
  );
}

function Teilnahme({ form }: { form: Form }) {
  const fehler = form.formState.errors.angaben;
  const { plaetze } = fehler ?? {};
  return (
    <>
      {WAHL_MIT_TEXT.map(([feld, liste]) => (
        <Gruppe key={feld} label={FELDNAMEN[feld]} fehler={fehler?.[feld]?.message}>
          <Auswahl
            id={`angaben.${feld}.art`}
            label={FELDNAMEN[feld]}
            leer={null}
            optionen={toWahlen(liste)}
            fehler={fehler?.[feld]?.art?.message}
            {...form.register(`angaben.${feld}.art`)}
          />
          <Texteingabe
            id={`angaben.${feld}.text`}
            label={`${FELDNAMEN[feld]}: Genaueres`}
            freiwillig
            autoComplete="off"
            fehler={fehler?.[feld]?.text?.message}
            {...form.register(`angaben.${feld}.text`)}
          />
        </Gruppe>
      ))}
      <Gruppe label={FELDNAMEN.plaetze} fehler={plaetze?.message}>
        <Auswahl
          id="angaben.plaetze.stand"
          label="Stand"
          leer={null}
          optionen={toWahlen(PLATZSTAENDE)}
          fehler={plaetze?.stand?.message}
          {...form.register('angaben.plaetze.stand')}
        />
        <Texteingabe
          id="angaben.plaetze.frei"
          label="Freie Plätze"
          freiwillig
          breite="kurz"
          inputMode="numeric"
          autoComplete="off"
          fehler={plaetze?.frei?.message}
          {...form.register('angaben.plaetze.frei')}
        />
        <Texteingabe
          id="angaben.plaetze.wartezeitWochen"
          label="Wartezeit in Wochen"
          freiwillig
          breite="kurz"
          inputMode="numeric"
          autoComplete="off"
          fehler={plaetze?.wartezeitWochen?.message}
          {...form.register('angaben.plaetze.wartezeitWochen')}
        />
        <FormDatum
          id="angaben.plaetze.am"
          control={form.control}
          name="angaben.plaetze.am"
          label="So war es am"
          freiwillig
        />
      </Gruppe>
      <Mehrfachauswahl
        id="angaben.barrierefreiheit.merkmale"
        label={FELDNAMEN.barrierefreiheit}
        freiwillig
        optionen={toWahlen(BARRIEREFREIHEITEN)}
        anbindung={form.register('angaben.barrierefreiheit.merkmale')}
      />
      <Mehrfachauswahl
        id="angaben.rechtskreise"
        label={FELDNAMEN.rechtskreise}
        freiwillig
        optionen={toWahlen(RECHTSKREISE)}
        anbindung={form.register('angaben.rechtskreise')}
      />
      <Mehrzeilig
        id="angaben.unterlagen"
        label={FELDNAMEN.unterlagen}
        hinweis={t('form.zeilen.hinweis')}
        freiwillig
        rows={2}
        hoechstens={4_000}
        fehler={fehler?.unterlagen?.message}
        {...form.register('angaben.unterlagen')}
      />
      <Mehrzeilig
        id="angaben.gebiete"
        label={FELDNAMEN.gebiete}
        hinweis={t('form.gebiete.hinweis')}
        freiwillig
        rows={2}
        hoechstens={4_000}
        fehler={fehler?.gebiete?.message}
        {...form.register('angaben.gebiete')}
      />
    </>
  );
}

const WAHL_MIT_TEXT = [
  ['kosten', KOSTEN],
  ['anmeldung', ANMELDUNGEN],
  ['kinderbetreuung', KINDERBETREUUNGEN],
] as const;

function Kontakt({ form }: { form: Form }) {
  const fehler = form.formState.errors.angaben;
  return (
    <Gruppe label={FELDNAMEN.kontakt}>
      <Texteingabe
        id="angaben.kontakt.funktion"
        label="Funktion oder Büro"
        freiwillig
        autoComplete="off"
        fehler={fehler?.kontakt?.funktion?.message}
        {...form.register('angaben.kontakt.funktion')}
      />
      <Texteingabe
        id="angaben.kontakt.name"
        label="Name der Ansprechperson"
        hinweis={t('form.kontaktName.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={fehler?.kontakt?.name?.message}
        {...form.register('angaben.kontakt.name')}
      />
      <Texteingabe
        id="angaben.kontakt.telefon"
        label="Telefon"
        type="tel"
        freiwillig
        autoComplete="off"
        fehler={fehler?.kontakt?.telefon?.message}
        {...form.register('angaben.kontakt.telefon')}
      />
      <Texteingabe
        id="angaben.kontakt.email"
        label="E-Mail"
        type="email"
        freiwillig
        autoComplete="off"
        fehler={fehler?.kontakt?.email?.message}
        {...form.register('angaben.kontakt.email')}
      />
      <Texteingabe
        id="angaben.webseite"
        label={FELDNAMEN.webseite}
        type="url"
        freiwillig
        autoComplete="off"
        fehler={fehler?.webseite?.message}
        {...form.register('angaben.webseite')}
      />
    </Gruppe>
  );
}

function Schluss({ form }: { form: Form }) {
  const { errors } = form.formState;
  return (
    <>
      {(['kurzname', 'programm', 'sprachmittlung', 'qualifikation', 'foerderung', 'hinweis'] as const).map(
        (feld) => (
          <Texteingabe
            key={feld}
            id={`angaben.${feld}`}
            label={FELDNAMEN[feld]}
            freiwillig
            autoComplete="off"
            fehler={errors.angaben?.[feld]?.message}
            {...form.register(`angaben.${feld}`)}
          />
        ),
      )}
      <FormDatum
        id="gueltigBis"
        control={form.control}
        name="gueltigBis"
        label={FELDNAMEN.gueltigBis}
        freiwillig
      />
      <Texteingabe
        id="quelle"
        label={FELDNAMEN.quelle}
        freiwillig
        autoComplete="off"
        fehler={errors.quelle?.message}
        {...form.register('quelle')}
      />
      <Kontrollkaestchen
        id="oeffentlich"
        text={t('form.oeffentlich')}
        erklaerung={t('form.oeffentlich.erklaerung')}
        anbindung={form.register('oeffentlich')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}
