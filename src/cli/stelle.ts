import type { Laufzeit } from '#src/anwendung/start.ts';
import { createMandant, listMandanten, loadStandorte, NeueStelle } from '#src/modules/standort/index.ts';
import { type Ergebnis, findOption, wrongUse } from './befehle.ts';

const ANLEGEN = {
  aufruf:
    'stelle anlege --standort NAME --art KREISVERWALTUNG|KREISFREIE_STADT|KREISANGEHOERIGE_KOMMUNE|TRAEGER --name NAME --rechtsrahmen DSGVO_DSG_NRW|DSGVO_BDSG|KDG|DSG_EKD --aufsicht NAME --dsb NAME --dsb-kontakt TEXT [--anschrift TEXT] [--kommune NAME] [--traeger NAME --verband V] [--ab TAG]',
};
export const STELLE_ANLEGE_AUFRUF = ANLEGEN.aufruf;

/** `kim stelle anlege`: registers a verantwortliche Stelle; prints the ids that `kim konto` asks for. */
export async function runStelleAnlege(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const wert = (name: string): string | null => findOption(args, name) ?? null;
  const eingabe = NeueStelle.safeParse({
    standort: wert('standort'),
    art: wert('art'),
    name: wert('name'),
    rechtsrahmen: wert('rechtsrahmen'),
    aufsichtsbehoerde: wert('aufsicht'),
    anschrift: wert('anschrift'),
    dsbName: wert('dsb'),
    dsbKontakt: wert('dsb-kontakt'),
    kommune: wert('kommune'),
    traeger: wert('traeger'),
    verband: wert('verband'),
    gueltigVon: wert('ab') ?? laufzeit.dienste.stichtag(),
  });
  if (!eingabe.success) {
    const zeilen = eingabe.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    return wrongUse(ANLEGEN, ['Diese Angaben fehlen oder passen nicht:', ...zeilen].join('\n'));
  }
  const neu = await createMandant(laufzeit.dienste, eingabe.data);
  if (!neu.ok) return { code: 1, ausgabe: [neu.fehler.titel, neu.fehler.detail ?? ''].join(' ').trim() };
  if (args.includes('--json')) return { code: 0, ausgabe: JSON.stringify(neu.wert) };
  return {
    code: 0,
    ausgabe: `${eingabe.data.name} angelegt.\nKonten dafür: kim konto anlege KENNUNG … --standort ${neu.wert.standortId} --mandant ${neu.wert.id}`,
  };
}

export async function runStelleListe(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const stellen = await listMandanten(laufzeit.dienste);
  if (args.includes('--json')) return { code: 0, ausgabe: JSON.stringify(stellen) };
  const zeilen = stellen.map(
    (stelle) => `${stelle.id}\t${stelle.standort}\t${stelle.name}\t${stelle.rechtsrahmen}`,
  );
  return { code: 0, ausgabe: [...zeilen, `${stellen.length} verantwortliche Stellen`].join('\n') };
}

export async function runStelleStandorte(): Promise<Ergebnis> {
  const standorte = await loadStandorte();
  return { code: 0, ausgabe: standorte.map((standort) => `${standort.id}\t${standort.name}`).join('\n') };
}
