import { createUuidV7 } from '#src/core/ids.ts';
import {
  addMitgliedschaft,
  createDemoZweiterFaktor,
  createKonto,
  createSystemkontext,
  DEMO_PASSWORT,
  getKontoId,
  setRolleEinstellung,
} from '#src/modules/benutzer/index.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { DEMO_KONTEN, type DemoKonto, MIT_ZWEITEM_FAKTOR } from './konten.ts';
import { DEMO_MANDANTEN } from './orte.ts';

const SEIT = '2025-01-01';

/** The accounts of the story, by Kennung. What is there already stays as it is. */
export async function createKonten(dienste: Dienste): Promise<ReadonlyMap<string, string>> {
  // Decision 24: the demo shows the second factor on one account only.
  await setRolleEinstellung(
    createSystemkontext(dienste, 'demo', { ereignis: 'demo.setRolleEinstellung', grund: 'Demo anlegen' }),
    null,
    { zweiterFaktorPflicht: false },
  );
  const ids = new Map<string, string>();
  for (const konto of DEMO_KONTEN) ids.set(konto.kennung, await createEins(dienste, konto));
  return ids;
}

async function createEins(dienste: Dienste, konto: DemoKonto): Promise<string> {
  const kontext = (ereignis: string) =>
    createSystemkontext(dienste, 'demo', { ereignis, grund: 'Demo anlegen' });
  const vorhanden = await getKontoId(kontext('demo.findKonto'), konto.kennung);
  if (vorhanden.ok) return vorhanden.wert;
  const mandant = DEMO_MANDANTEN.find((stelle) => stelle.kurz === konto.mandant);
  const [erste, ...weitere] = konto.rollen.map((rolle) => ({
    rolle,
    mandantId: mandant?.id ?? null,
    standortId: mandant?.standortId ?? null,
    art: 'REGULAER' as const,
    gueltigVon: SEIT,
    gueltigBis: null,
    grundCode: null,
  }));
  const neu = await createKonto(
    kontext('demo.createKonto'),
    {
      kennung: konto.kennung,
      name: konto.name,
      email: `${konto.kennung}@lennetal.example`,
      mitgliedschaft: erste ?? null,
    },
    { id: createUuidV7(), demo: true, passwort: DEMO_PASSWORT },
  );
  if (!neu.ok) throw new Error(`Demo account ${konto.kennung}: ${neu.fehler.code}`);
  for (const mitgliedschaft of weitere) {
    const dazu = await addMitgliedschaft(kontext('demo.addMitgliedschaft'), neu.wert.id, mitgliedschaft);
    if (!dazu.ok) throw new Error(`Demo role of ${konto.kennung}: ${dazu.fehler.code}`);
  }
  if (konto.kennung === MIT_ZWEITEM_FAKTOR)
    await createDemoZweiterFaktor(kontext('demo.createZweiterFaktor'), neu.wert.id);
  return neu.wert.id;
}
