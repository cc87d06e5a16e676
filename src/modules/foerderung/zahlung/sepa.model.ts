import { fail, ok, type Result } from '#src/core/result.ts';
import type { Cent } from '#src/core/cent.ts';
import { checkBic, checkIban } from './bankverbindung.model.ts';
import {
  formatVerwendungszweck,
  type Kassenauftrag,
  sumZahlungen,
  type Zahlung,
  type Zahlungskonto,
} from './kassendatei.model.ts';
import { toSepaText } from './sepa-text.model.ts';

const NAMENSRAUM = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
/** A credit transfer of SEPA carries at most 999.999.999,99 Euro. */
const HOECHSTBETRAG = 99_999_999_999;

/**
 * Credit transfers of one Zahlungslauf as ISO 20022 pain.001.001.09 (SEPA Credit Transfer): one payment information with all
 * payments, counts and sums in both heads. Everything is checked before a line is written; a file with one wrong account
 * is no file. Elements stand in the order of the schema.
 */
export function createSepa(auftrag: Kassenauftrag, konto: Zahlungskonto): Result<string, readonly string[]> {
  const fehler = checkAuftrag(auftrag, konto);
  if (fehler.length > 0) return fail(fehler);
  const anzahl = String(auftrag.zahlungen.length);
  const summe = toEuro(sumZahlungen(auftrag.zahlungen));
  const kennung = `KIM-${auftrag.nummer}-${auftrag.id.replaceAll('-', '').slice(0, 12)}`;
  const name = toSepaText(konto.name, 70);
  return ok(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<Document xmlns="${NAMENSRAUM}">`,
      '<CstmrCdtTrfInitn>',
      `<GrpHdr><MsgId>${kennung}</MsgId><CreDtTm>${toZeit(auftrag.erstelltUm)}</CreDtTm><NbOfTxs>${anzahl}</NbOfTxs><CtrlSum>${summe}</CtrlSum><InitgPty><Nm>${toXml(name)}</Nm></InitgPty></GrpHdr>`,
      '<PmtInf>',
      `<PmtInfId>${kennung}-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>${anzahl}</NbOfTxs><CtrlSum>${summe}</CtrlSum>`,
      '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
      `<ReqdExctnDt><Dt>${auftrag.ausfuehrung}</Dt></ReqdExctnDt>`,
      `<Dbtr><Nm>${toXml(name)}</Nm></Dbtr><DbtrAcct><Id><IBAN>${konto.iban}</IBAN></Id><Ccy>EUR</Ccy></DbtrAcct>`,
      `<DbtrAgt>${toBank(konto.bic)}</DbtrAgt><ChrgBr>SLEV</ChrgBr>`,
      ...auftrag.zahlungen.map(toUeberweisung),
      '</PmtInf>',
      '</CstmrCdtTrfInitn>',
      '</Document>',
      '',
    ].join('\n'),
  );
}

function toUeberweisung(zahlung: Zahlung): string {
  const { kennung, betrag, bic, empfaenger, iban } = zahlung;
  const agent = bic === null ? '' : `<CdtrAgt>${toBank(bic)}</CdtrAgt>`;
  return `<CdtTrfTxInf><PmtId><EndToEndId>${kennung}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${toEuro(betrag)}</InstdAmt></Amt>${agent}<Cdtr><Nm>${toXml(toSepaText(empfaenger, 70))}</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct><RmtInf><Ustrd>${toXml(toSepaText(formatVerwendungszweck(zahlung), 140))}</Ustrd></RmtInf></CdtTrfTxInf>`;
}

/** Without a BIC the bank finds itself from the IBAN (SEPA regulation 260/2012 Art. 5). */
function toBank(bic: string | null): string {
  return bic === null
    ? '<FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId>'
    : `<FinInstnId><BICFI>${bic}</BICFI></FinInstnId>`;
}

function checkAuftrag({ zahlungen }: Kassenauftrag, konto: Zahlungskonto): string[] {
  const kennungen = zahlungen.map(({ kennung }) => kennung);
  return [
    ...checkKonto(konto).map((text) => `Konto der Landeskasse: ${text}`),
    ...(zahlungen.length === 0 ? ['Die Datei enthält keine Zahlung.'] : []),
    ...(new Set(kennungen).size === kennungen.length ? [] : ['Eine Zahlung steht zweimal in der Datei.']),
    ...zahlungen.flatMap((zahlung) =>
      [
        ...checkKonto({ name: zahlung.empfaenger, iban: zahlung.iban, bic: zahlung.bic }),
        ...(zahlung.betrag < 1 || zahlung.betrag > HOECHSTBETRAG
          ? ['Der Betrag liegt nicht zwischen 0,01 und 999.999.999,99 Euro.']
          : []),
        ...(/^[A-Za-z0-9]{1,35}$/.test(zahlung.kennung) ? [] : ['Die Kennung hat ein falsches Format.']),
      ].map((text) => `${zahlung.aktenzeichen}, Teilbetrag ${zahlung.teilbetrag}: ${text}`),
    ),
  ];
}

function checkKonto({ name, iban, bic }: Zahlungskonto): string[] {
  const pruefungen = [checkIban(iban), ...(bic === null ? [] : [checkBic(bic)])];
  return [
    ...(toSepaText(name, 70) === '' ? ['Der Name fehlt.'] : []),
    ...pruefungen.flatMap((pruefung) => (pruefung.ok ? [] : [pruefung.fehler])),
  ];
}

function toXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;');
}

/** `2026-10-19T08:00:00Z`, without fractions. */
function toZeit(zeit: Date): string {
  return `${zeit.toISOString().slice(0, 19)}Z`;
}

/** `59850.01`: a point and two digits, no groups. */
function toEuro(betrag: Cent): string {
  const ziffern = String(betrag).padStart(3, '0');
  return `${ziffern.slice(0, -2)}.${ziffern.slice(-2)}`;
}
