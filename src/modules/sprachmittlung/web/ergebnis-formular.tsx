import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { KONTAKTARTEN } from '#src/modules/akte/wertelisten/kontakt.ts';
import { UNGEDECKT_CODES, UNGEDECKT_GRUENDE } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import type { Konfliktstand } from '#src/modules/fall/web/konflikt.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordErgebnisRoute } from '../sprachmittlung.contract.ts';
import {
  BETEILIGT_CODES,
  BETEILIGTE,
  QUALITAET_CODES,
  QUALITAETEN,
  ZUSTAENDE,
} from '../wertelisten/sprachmittlung.ts';
import {
  EuroOderLeer,
  fromBetrag,
  Text,
  toBetrag,
  toKosten,
  toZahl,
  Wahl,
  WahlOderLeer,
  ZahlOderLeer,
} from './eingaben.ts';
import { t } from './texte.ts';
import { type Buchung, formatTermin, type SprachmittlungSeite } from './typen.ts';

const ENDEN = ['STATTGEFUNDEN', 'NICHT_ERSCHIENEN', 'ABGESAGT', 'NICHT_GEFUNDEN'] as const;

const Werte = z.object({
  zustand: Wahl,
  von: WahlOderLeer,
  ungedeckt: z.string(),
  minuten: ZahlOderLeer,
  kosten: EuroOderLeer,
  qualitaet: WahlOderLeer,
  qualitaetGrund: Text(500),
  kontaktId: z.string(),
});
type Werte = z.infer<typeof Werte>;

const LEER: Werte = {
  zustand: '',
  von: '',
  ungedeckt: '',
  minuten: '',
  kosten: '',
  qualitaet: '',
  qualitaetGrund: '',
  kontaktId: '',
};
const KONFLIKTFELDER = [
  { name: 'zustand', label: t('feld.ergebnis') },
  { name: 'von', label: t('feld.von') },
  { name: 'ungedeckt', label: t('feld.ungedeckt') },
  { name: 'minuten', label: t('feld.minuten') },
  { name: 'kosten', label: t('feld.kosten') },
  { name: 'qualitaet', label: t('feld.qualitaet') },
  { name: 'qualitaetGrund', label: t('feld.qualitaetGrund') },
  { name: 'kontaktId', label: t('feld.kontakt') },
] as const;

type Props = {
  akteId: string;
  buchung: Buchung;
  kontakte: SprachmittlungSeite['kontakte'];
  schliesse: () => void;
};

/** What became of the appointment; each end asks for what belongs to it. */
export function ErgebnisFormular({ akteId, buchung, kontakte, schliesse }: Props) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: fromErgebnis(buchung, kontakte),
  });
  const entwurf = useEntwurf(form, `sprachmittlung.${buchung.id}`, akteId, { fassung: buchung.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(recordErgebnisRoute, {
    form,
    schema: Werte,
    entwurf,
    version: buchung.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: (name, wert) => formatFeld(name, wert, kontakte),
    toStand: toErgebnisstand,
  });
  return (
    <Formular
      titel={t('ergebnis.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const zustand = toCode(ENDEN, werte.zustand);
        if (zustand === undefined) return;
        const params = { akteId, sprachmittlungId: buchung.id };
        const body = { version, zustand, ...toErgebnis(werte) };
        const antwort = await sende({ params, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('ergebnis.gespeichert'));
      }}
    >
      <p>{formatTermin(buchung)}</p>
      <Felder form={form} kontakte={kontakte} />
    </Formular>
  );
}

/** What stands; for a new result the contact of the same day is suggested. */
function fromErgebnis(buchung: Buchung, kontakte: Props['kontakte']): Werte {
  const { zustand, von, ungedeckt, minuten, kostenCent, qualitaet, qualitaetGrund } = buchung;
  return {
    zustand: toCode(ENDEN, zustand) ?? '',
    von: von ?? '',
    ungedeckt: ungedeckt ?? '',
    minuten: minuten === null ? '' : String(minuten),
    kosten: fromBetrag(kostenCent),
    qualitaet: qualitaet ?? '',
    qualitaetGrund: qualitaetGrund ?? '',
    kontaktId: buchung.kontaktId ?? kontakte.find(({ datum }) => datum === buchung.tag)?.id ?? '',
  };
}

/** A booking that is still open has no result: its state is none of the four ends. */
function toErgebnisstand({ version, werte }: Konfliktstand): Konfliktstand {
  const zustand = toCode(ENDEN, String(werte['zustand'])) ?? '';
  return { version, werte: { ...werte, zustand, kosten: toKosten(werte['kostenCent']) } };
}

function formatFeld(name: string, wert: unknown, kontakte: Props['kontakte']): string {
  const text = typeof wert === 'string' ? wert : '';
  if (text === '') return '';
  switch (name) {
    case 'zustand':
      return textOf(ZUSTAENDE, text);
    case 'von':
      return textOf(BETEILIGTE, text);
    case 'ungedeckt':
      return textOf(UNGEDECKT_GRUENDE, text);
    case 'qualitaet':
      return textOf(QUALITAETEN, text);
    case 'kontaktId': {
      const kontakt = kontakte.find(({ id }) => id === text);
      return kontakt === undefined ? t('kontakt.anderer') : formatKontakt(kontakt);
    }
    default:
      return text;
  }
}

function formatKontakt({ datum, art }: Props['kontakte'][number]): string {
  return t('kontakt.text', { datum: formatTag(datum), art: textOf(KONTAKTARTEN, art) });
}

function toErgebnis({ von, ungedeckt, minuten, kosten, qualitaet, qualitaetGrund, kontaktId }: Werte) {
  return {
    von: toCode(BETEILIGT_CODES, von ?? '') ?? null,
    ungedeckt: toCode(UNGEDECKT_CODES, ungedeckt) ?? null,
    minuten: toZahl(minuten),
    kostenCent: toBetrag(kosten),
    qualitaet: toCode(QUALITAET_CODES, qualitaet ?? '') ?? null,
    qualitaetGrund,
    kontaktId: kontaktId === '' ? null : kontaktId,
  };
}

type Felderprops = { form: UseFormReturn<Werte>; kontakte: Props['kontakte'] };

function Felder({ form, kontakte }: Felderprops) {
  const { errors } = form.formState;
  const zustand = toCode(ENDEN, useWatch({ control: form.control, name: 'zustand' }));
  return (
    <>
      <Optionen
        id="zustand"
        label={t('feld.ergebnis')}
        optionen={ENDEN.map((wert) => ({ wert, text: textOf(ZUSTAENDE, wert) }))}
        fehler={errors.zustand?.message}
        anbindung={form.register('zustand')}
      />
      {zustand === 'STATTGEFUNDEN' ? <Stattgefunden form={form} kontakte={kontakte} /> : null}
      {zustand === 'ABGESAGT' || zustand === 'NICHT_ERSCHIENEN' ? (
        <>
          <Optionen
            id="von"
            label={t(`feld.von.${zustand}`)}
            optionen={toWahlen(BETEILIGTE)}
            fehler={errors.von?.message}
            anbindung={form.register('von')}
          />
          <Kosten form={form} />
        </>
      ) : null}
      {zustand === 'NICHT_GEFUNDEN' ? (
        <Auswahl
          id="ungedeckt"
          label={t('feld.ungedeckt')}
          optionen={toWahlen(UNGEDECKT_GRUENDE)}
          fehler={errors.ungedeckt?.message}
          {...form.register('ungedeckt')}
        />
      ) : null}
    </>
  );
}

function Stattgefunden({ form, kontakte }: Felderprops) {
  const { errors } = form.formState;
  return (
    <>
      <Texteingabe
        id="minuten"
        label={t('feld.minuten')}
        breite="kurz"
        inputMode="numeric"
        fehler={errors.minuten?.message}
        {...form.register('minuten')}
      />
      <Kosten form={form} />
      <Optionen
        id="qualitaet"
        label={t('feld.qualitaet')}
        hinweis={t('feld.qualitaet.hinweis')}
        optionen={toWahlen(QUALITAETEN)}
        fehler={errors.qualitaet?.message}
        anbindung={form.register('qualitaet')}
      />
      <Texteingabe
        id="qualitaetGrund"
        label={t('feld.qualitaetGrund')}
        freiwillig
        maxLength={500}
        fehler={errors.qualitaetGrund?.message}
        {...form.register('qualitaetGrund')}
      />
      <Auswahl
        id="kontaktId"
        label={t('feld.kontakt')}
        hinweis={t('feld.kontakt.hinweis')}
        freiwillig
        leer={t('feld.kontakt.keiner')}
        optionen={kontakte.map((kontakt) => ({ wert: kontakt.id, text: formatKontakt(kontakt) }))}
        {...form.register('kontaktId')}
      />
    </>
  );
}

function Kosten({ form }: { form: UseFormReturn<Werte> }) {
  return (
    <Texteingabe
      id="kosten"
      label={t('feld.kosten')}
      hinweis={t('feld.kosten.hinweis')}
      freiwillig
      breite="kurz"
      inputMode="decimal"
      fehler={form.formState.errors.kosten?.message}
      {...form.register('kosten')}
    />
  );
}
