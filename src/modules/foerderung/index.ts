import type { Modul } from '#src/platform/http/bindung.ts';
import { FOERDERUNG_RECHTE } from './foerderung.rights.ts';
import { foerderungBindungen } from './foerderung.routes.ts';

export { computePruefdatei } from './pruefdatei/compute-pruefdatei.ts';
export { createBescheid } from './bescheid/create-bescheid.model.ts';
export { createBescheidPdf } from './bescheid/create-bescheid-pdf.ts';
export { formatBescheid, formatBescheidfehler } from './bescheid/format-bescheid.ts';
export { parseBescheiddatei } from './bescheid/parse-bescheiddatei.ts';

export { listWeitergaben, listZuwendungszeilen } from './ausgabe/ausgabe.repo.ts';
export { findFoerderfallzeile } from './foerderfall.repo.ts';
export { createUnterlage } from './unterlagen/create-unterlage.ts';
export { runAenderungsfristen } from './aenderung/run-aenderungsfristen.ts';
export { applyNachweisfristen } from './nachweis/apply-nachweisfristen.ts';
export { runErstattungsfristen } from './nachweis/run-erstattungsfristen.ts';
export { runFoerderfristen } from './pruefung/run-foerderfristen.ts';
export { runNacheinander } from './run-je-fall.ts';
export { runWeiterleitungsfristen } from './weiterleitung/run-weiterleitungsfristen.ts';

export const modul: Modul = { name: 'foerderung', rechte: FOERDERUNG_RECHTE, bindungen: foerderungBindungen };
