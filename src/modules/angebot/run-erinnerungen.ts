import { addDays } from '#src/core/plain-date.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { ERINNERUNG, RHYTHMUS_TAGE } from './parameter.ts';
import { listZuErinnernde, resetErinnerungen, setErinnert } from './pflege.repo.ts';
import { issuePflegelink } from './save-anbieter.ts';

/** Mails leave the house, or the demo shows them. */
export function isErinnerbar({ mailversand, demo }: Pick<Dienste, 'mailversand' | 'demo'>): boolean {
  return mailversand || demo;
}

/** So many mails a night; the next night goes on. */
const MAILS_HOECHSTENS = 500;

/**
 * Reminds the keepers of stale Angebote, on the rhythm and as often as the parameter says. Answers how many mails went out. Where no
 * mail leaves the house, nobody is reminded and nothing counts as a reminder: the Koordination calls. The demo plays it through.
 */
export async function runAngebotserinnerungen(dienste: Dienste): Promise<number> {
  if (!isErinnerbar(dienste)) return 0;
  const am = dienste.stichtag();
  return asSystem(
    dienste,
    {
      name: 'angebot',
      grund: 'Erinnerung an veraltete Angebote',
      domaene: 'steuerung',
      protokoll: { ereignis: 'angebot.runErinnerungen', art: 'BETRIEB', objektart: 'anbieter' },
    },
    async (trx) => {
      await resetErinnerungen(trx, addDays(am, -RHYTHMUS_TAGE));
      const alle = await listZuErinnernde(trx, {
        frischAb: addDays(am, -RHYTHMUS_TAGE),
        erinnertVor: addDays(am, -ERINNERUNG.abstandTage),
        erinnerungen: ERINNERUNG.anzahl,
        hoechstens: MAILS_HOECHSTENS,
      });
      for (const { standortId, id, email } of alle) {
        // One after the other: each is a link and a mail.
        await issuePflegelink(trx, dienste, { standortId, anbieterId: id, email, am });
        await setErinnert(trx, standortId, { id, am, kontoId: null });
      }
      return alle.length;
    },
  );
}
