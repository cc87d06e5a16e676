import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createModdle } from './bpmn-kim.ts';
import { BPMN_HOECHSTENS, type openKettenbpmnRoute } from './kette.contract.ts';
import { countSchritte, type Gelesen, readBpmn } from './read-bpmn.ts';

const HOECHSTENS_SCHRITTE = 60;
/** Elements within elements; a diagram drawn by people has some ten. */
const HOECHSTENS_TIEF = 60;
const BPMN_QUELLE = 'BPMN 2.0, ISO/IEC 19510';

/** Reads a file for the form of a Kette. Nothing is saved; the form shows what could not be taken over. */
export function openKettenbpmn(
  kontext: Kontext,
  { body: { xml } }: Eingabe<typeof openKettenbpmnRoute>,
): Antwortet<Antwort<typeof openKettenbpmnRoute>> {
  // The file is not kept, neither for a repetition.
  delete kontext.idempotenz;
  return withActor(kontext, async () => {
    const gelesen = await parseBpmn(xml);
    return gelesen.ok ? ok({ ...gelesen.wert, schritte: [...gelesen.wert.schritte] }) : gelesen;
  });
}

/** Refuses what is no BPMN, is too big or deep, or declares entities, before anything is made of it. */
export async function parseBpmn(xml: string): Promise<Result<Gelesen, Ablehnung>> {
  if (xml.length > BPMN_HOECHSTENS) {
    return refuse(
      'BPMN_ZU_GROSS',
      'Die Datei ist zu groß. Erlaubt ist höchstens 1 MB.',
      'Teilen Sie den Ablauf in mehrere Ketten.',
    );
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    return refuse(
      'BPMN_MIT_DTD',
      'Die Datei enthält eine Dokumenttyp- oder Entitätsangabe und wird nicht gelesen.',
      'Speichern Sie sie in Ihrem Zeichenprogramm neu als BPMN 2.0.',
    );
  }
  if (depthOf(xml) > HOECHSTENS_TIEF) {
    return refuse('BPMN_ZU_TIEF', 'Die Datei ist zu tief verschachtelt.', 'Lösen Sie Teilprozesse auf.');
  }
  let gelesen: Gelesen | undefined;
  try {
    const { rootElement, warnings } = await createModdle().fromXML(xml);
    // Before they are ordered: ten thousand of them would keep everybody else waiting.
    const anzahl = countSchritte(rootElement);
    if (anzahl > HOECHSTENS_SCHRITTE) return refuseZuViele(anzahl);
    gelesen = readBpmn(
      rootElement,
      warnings.map(({ message }) => message),
    );
  } catch {
    return refuse(
      'BPMN_UNLESBAR',
      'Die Datei ist keine lesbare BPMN-2.0-Datei.',
      'Öffnen Sie sie in Ihrem Zeichenprogramm und speichern Sie sie neu als BPMN 2.0.',
    );
  }
  if (gelesen === undefined) {
    return refuse(
      'BPMN_LEER',
      'In der Datei steht kein Schritt.',
      'Zeichnen Sie mindestens eine Aufgabe (Task).',
    );
  }
  return ok(gelesen);
}

function refuseZuViele(anzahl: number): Result<never, Ablehnung> {
  return refuse(
    'BPMN_ZU_VIELE_SCHRITTE',
    `Die Datei hat ${String(anzahl)} Schritte. Eine Kette hat höchstens ${String(HOECHSTENS_SCHRITTE)}.`,
    'Teilen Sie den Ablauf in mehrere Ketten.',
  );
}

/** Deepest nesting of tags, without building anything. */
function depthOf(xml: string): number {
  let tief = 0;
  let tiefste = 0;
  for (const [marke] of xml.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (marke.startsWith('</')) tief -= 1;
    else if (!marke.endsWith('/>')) tief += 1;
    tiefste = Math.max(tiefste, tief);
  }
  return tiefste;
}

function refuse(code: string, titel: string, detail: string): Result<never, Ablehnung> {
  return fail(
    refuseRegel(code, titel, {
      detail,
      quelle: BPMN_QUELLE,
      fehler: [{ pointer: '/xml', code, detail: titel }],
    }),
  );
}
