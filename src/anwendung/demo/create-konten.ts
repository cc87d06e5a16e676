import { createUuidV7 } from '#src/core/ids.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import {
  addMitgliedschaft,
  createDemoZweiterFaktor,
  createKonto,
  createSystemkontext,
  DEMO_PASSWORT,
  listKonten,
  setRolleEinstellung,
} from '#src/modules/benutzer/index.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import { DemoFehler } from './demo-fehler.ts';
import { VERTRETUNG } from './geschichten/werdeck.ts';
import { KOLLEGIUM } from './kollegium.ts';
import { DEMO_KONTEN, MIT_ZWEITEM_FAKTOR } from './konten.ts';
import { DEMO_MANDANTEN, type DemoMandant } from './orte.ts';

const SEIT = '2025-01-01';

/** An account as the story needs it; `demo: false` never stands on the start page and nobody knows its password. */
type Soll = {
  kennung: string;
  name: string;
  mandant: DemoMandant | null;
  rollen: readonly Rolle[];
  auchBei?: readonly DemoMandant[];
  demo: boolean;
};

const ALLE: readonly Soll[] = [
  ...DEMO_KONTEN.map((konto) => ({ ...konto, demo: true })),
  ...KOLLEGIUM.map((konto) => ({ ...konto, rollen: [konto.rolle], demo: false })),
];

/** Accounts of the story, by Kennung. What is there already stays as it is; what is missing is added. */
export async function createKonten(dienste: Dienste): Promise<ReadonlyMap<string, string>> {
  // Decision 24: the demo shows the second factor on one account only.
  await setRolleEinstellung(createKontext(dienste, 'demo.setRolleEinstellung'), null, {
    zweiterFaktorPflicht: false,
  });
  const vorhanden = await loadKonten(dienste);
  const konten = ALLE.map((soll) => ({ soll, ist: vorhanden.get(soll.kennung) }));
  // Ids rise in the order of the list, which is the order of the start page; hashing passwords runs beside.
  const mitId = konten.map(({ soll, ist }) => ({ soll, ist, id: ist?.id ?? createUuidV7() }));
  await Promise.all(mitId.map(({ soll, ist, id }) => ensureKonto(dienste, soll, ist, id)));
  const ids = new Map(mitId.map(({ soll, id }) => [soll.kennung, id]));
  await ensureVertretung(dienste, ids, vorhanden);
  return ids;
}

type Ist = Extract<Awaited<ReturnType<typeof listKonten>>, { ok: true }>['wert']['eintraege'][number];

async function loadKonten(dienste: Dienste): Promise<ReadonlyMap<string, Ist>> {
  const alle = new Map<string, Ist>();
  for (let seite = 1; ; seite += 1) {
    const gelesen = await listKonten(createKontext(dienste, 'demo.listKonten'), {
      query: { seite, groesse: 200, suche: undefined },
    });
    if (!gelesen.ok) throw new DemoFehler('Konten', gelesen.fehler.code, []);
    for (const konto of gelesen.wert.eintraege) alle.set(konto.kennung, konto);
    if (seite * 200 >= gelesen.wert.gesamt) return alle;
  }
}

async function ensureKonto(dienste: Dienste, soll: Soll, ist: Ist | undefined, id: string): Promise<void> {
  const mitgliedschaften = [
    ...soll.rollen.map((rolle) => toMitgliedschaft(rolle, soll.mandant)),
    ...(soll.auchBei ?? []).flatMap((kurz) =>
      soll.rollen.slice(0, 1).map((rolle) => toMitgliedschaft(rolle, kurz)),
    ),
  ];
  const [erste, ...weitere] = mitgliedschaften;
  if (ist === undefined) {
    const angabe = {
      kennung: soll.kennung,
      name: soll.name,
      email: `${soll.kennung}@lennetal.example`,
      mitgliedschaft: erste ?? null,
    };
    const optionen = { id, demo: soll.demo, ...(soll.demo ? { passwort: DEMO_PASSWORT } : {}) };
    const neu = await createKonto(createKontext(dienste, 'demo.createKonto'), angabe, optionen);
    if (!neu.ok) throw new DemoFehler(soll.kennung, neu.fehler.code, []);
  }
  for (const mitgliedschaft of weitere) {
    if (ist?.mitgliedschaften.some((eine) => isGleich(eine, mitgliedschaft))) continue;
    const dazu = await addMitgliedschaft(
      createKontext(dienste, 'demo.addMitgliedschaft'),
      id,
      mitgliedschaft,
    );
    if (!dazu.ok) throw new DemoFehler(soll.kennung, dazu.fehler.code, []);
  }
  if (soll.kennung === MIT_ZWEITEM_FAKTOR && ist?.zweiterFaktor !== true)
    await createDemoZweiterFaktor(createKontext(dienste, 'demo.createZweiterFaktor'), id);
}

function isGleich(eine: Ist['mitgliedschaften'][number], soll: ReturnType<typeof toMitgliedschaft>): boolean {
  const mandant = DEMO_MANDANTEN.find(({ id }) => id === soll.mandantId);
  return eine.rolle === soll.rolle && eine.mandantName === (mandant?.name ?? null);
}

function toMitgliedschaft(rolle: Rolle, kurz: DemoMandant | null): Parameters<typeof addMitgliedschaft>[2] {
  const mandant = DEMO_MANDANTEN.find((stelle) => stelle.kurz === kurz);
  return {
    rolle,
    mandantId: mandant?.id ?? null,
    standortId: mandant?.standortId ?? null,
    art: 'REGULAER',
    gueltigVon: SEIT,
    gueltigBis: null,
    grundCode: null,
  };
}

/** Decision 2: to act for Orhan, Jana becomes a member of his Stelle for two weeks; no row leaves it. */
async function ensureVertretung(
  dienste: Dienste,
  ids: ReadonlyMap<string, string>,
  vorhanden: ReadonlyMap<string, Ist>,
): Promise<void> {
  const jana = 'jana.terhorn';
  if (vorhanden.get(jana)?.mitgliedschaften.some(({ vertretung }) => vertretung)) return;
  const mitgliedschaft = {
    ...toMitgliedschaft('CASE_MANAGEMENT', 'werdeck'),
    art: 'VERTRETUNG' as const,
    gueltigVon: VERTRETUNG.von,
    gueltigBis: VERTRETUNG.bis,
    grundCode: 'VERTRETUNG_KRANKHEIT' as const,
  };
  const dazu = await addMitgliedschaft(
    createKontext(dienste, 'demo.addVertretung'),
    ids.get(jana) ?? '',
    mitgliedschaft,
  );
  if (!dazu.ok) throw new DemoFehler(jana, dazu.fehler.code, []);
}

function createKontext(dienste: Dienste, ereignis: string): Kontext {
  return createSystemkontext(dienste, 'demo', { ereignis, grund: 'Demo anlegen' });
}
