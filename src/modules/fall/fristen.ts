import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Fristen } from './hinweise.model.ts';

/** Days before the deadline of a Ziel on which Mein Tag shows it; our choice, no source names a number. */
const ZIELFRIST_TAGE = 14;

/** The periods of this installation. */
export const FRISTEN: Fristen = {
  ruhendNachWochen: PARAMETER.ruhend_nach.wert,
  ruhendPruefenMonate: PARAMETER.ruhend_pruefen.wert,
  reAssessmentMonate: PARAMETER.re_assessment.wert,
  einwilligungErinnerungTage: PARAMETER.einwilligung_erinnerung.wert,
  gespraeche: PARAMETER.kurzberatung_gespraeche.wert,
  bedarfe: PARAMETER.kurzberatung_bedarfe.wert,
  zielfristTage: ZIELFRIST_TAGE,
};
