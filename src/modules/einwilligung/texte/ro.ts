import type { Uebersetzung } from './typen.ts';

export const ro: Uebersetzung = {
  geprueft: false,
  titel: 'Consimțământ',
  verantwortlich: '{stelle} este responsabil pentru datele dumneavoastră.',
  zwecke: {
    ZUSAMMENARBEIT:
      'Sunt de acord ca {stelle} să lucreze cu mine în KIM Case Management și să înregistreze și să folosească datele mele în acest scop.',
    SCHWEIGEPFLICHT:
      'Sunt de acord ca {stelle} și {empfaenger} să facă schimb de informațiile necesare pentru solicitarea mea. Pentru aceasta îi eliberez pe amândoi de obligația de confidențialitate.',
    BESONDERE_KATEGORIEN:
      'Sunt de acord ca {stelle} să înregistreze și informații special protejate despre mine, de exemplu despre sănătate, religie sau origine, în aceste domenii: {bereiche}.',
    BEFRAGUNG:
      'Sunt de acord ca {stelle} să mă întrebe dacă vreau să particip la un sondaj despre această consiliere.',
    PARALLELFALL:
      'Sunt de acord ca {stelle} să verifice dacă un alt serviciu KIM lucrează deja cu mine. Răspunsul este doar da sau nu.',
    FALLKONFERENZ:
      'Sunt de acord ca {stelle} să discute situația mea cu {empfaenger} pentru a găsi o soluție.',
    NACHRICHTEN:
      'Sunt de acord ca {stelle} să îmi trimită mesaje prin {kanal}, de exemplu despre programări.',
    KIM_DATENBANK:
      'Sunt de acord ca {stelle} să introducă date despre consilierea mea, fără numele meu, în baza de date KIM a landului Renania de Nord-Westfalia.',
  },
  daten: {
    ZUSAMMENARBEIT:
      'Pentru aceasta notăm: numele și cum vă contactăm, limbile, solicitarea, obiectivele și discuțiile noastre. La fiecare domeniu de viață decideți dacă îl notăm.',
    SCHWEIGEPFLICHT:
      'Transmitem doar ce este necesar acestui serviciu pentru solicitarea dumneavoastră. Alte servicii nu primesc nimic. Pentru fiecare alt serviciu vă întrebăm din nou.',
    BESONDERE_KATEGORIEN:
      'Special protejate sunt informațiile despre sănătate, origine, religie, opinii politice, viața sexuală și orientarea sexuală. Le păstrăm separat și criptat.',
    BEFRAGUNG:
      'Pentru aceasta folosim doar contactul și limba dumneavoastră. Răspunsurile nu sunt legate de dosarul dumneavoastră.',
    PARALLELFALL:
      'Se compară doar un cod criptat format din nume și data nașterii. Răspunsul este da sau nu, nimic mai mult. Astfel nu trebuie să faceți nimic de două ori.',
    FALLKONFERENZ:
      'Se discută doar ce este necesar pentru soluție. Îi obligăm pe toți participanții la confidențialitate. Puteți fi de față.',
    NACHRICHTEN:
      'În mesaje nu scrie nimic despre solicitarea dumneavoastră. Atenție: alții pot citi poate telefonul sau căsuța dumneavoastră poștală.',
    KIM_DATENBANK:
      'Se introduce ce cere formularul landului: de exemplu cum ați ajuns la noi, grupa de vârstă, statutul de ședere, nevoi, obiective și îndrumări. Numele, adresa și notițele noastre nu fac parte. Landul vede astfel cum funcționează programul și ce lipsește.',
  },
  folgen: {
    ZUSAMMENARBEIT:
      'Fără acest consimțământ nu deschidem un caz pentru dumneavoastră. Primiți totuși o consiliere scurtă, și fără nume.',
    SCHWEIGEPFLICHT:
      'Fără acest consimțământ nu vorbim cu acest serviciu. Puteți merge singur acolo; vă ajutăm să vă pregătiți.',
    BESONDERE_KATEGORIEN:
      'Fără acest consimțământ nu notăm astfel de informații. Vă consiliem totuși; poate va trebui să ne povestiți unele lucruri din nou.',
    BEFRAGUNG:
      'Fără acest consimțământ nu vă întrebăm. Pentru consilierea dumneavoastră nu se schimbă nimic.',
    PARALLELFALL:
      'Fără acest consimțământ nu verificăm acest lucru. Pentru consilierea dumneavoastră nu se schimbă nimic.',
    FALLKONFERENZ:
      'Fără acest consimțământ vorbim despre astfel de întrebări doar fără nume și fără detalii după care puteți fi recunoscut.',
    NACHRICHTEN:
      'Fără acest consimțământ nu vă trimitem nimic pe această cale. Programările vi le spunem la discuție.',
    KIM_DATENBANK:
      'Fără acest consimțământ introducem doar că a avut loc o consiliere, fără detalii după care puteți fi recunoscut. Pentru consilierea dumneavoastră nu se schimbă nimic.',
  },
  freiwillig: 'Este voluntar. Puteți spune nu. Nu trebuie să dați un motiv.',
  keineNachteile:
    'Răspunsul dumneavoastră, da sau nu, nu are nicio urmare pentru prestații și nicio urmare pentru ședere. Niciun alt consimțământ nu depinde de el și nicio prestație prevăzută de lege.',
  widerruf:
    'Puteți retrage consimțământul oricând. O propoziție este suficientă, spusă sau scrisă. De atunci nu mai folosim datele în acest scop. Ce s-a întâmplat înainte rămâne legal.',
  dauer: 'Consimțământul este valabil cel mult douăsprezece luni. După aceea vă întrebăm din nou.',
  grundlage: 'Temeiul juridic este consimțământul dumneavoastră ({grundlage}). Se aplică: {recht}.',
  dsb: 'Responsabilul cu protecția datelor: {dsb}.',
  dsbUeber: 'La responsabilul cu protecția datelor ajungeți prin serviciul responsabil.',
  beschwerde: 'Puteți depune o plângere la: {aufsicht} ({beschwerde}).',
  verbindlich: 'Textul în limba germană este obligatoriu. Această traducere vă ajută să îl înțelegeți.',
  information: {
    titel: 'Informații despre datele dumneavoastră',
    zweck: 'Folosim datele dumneavoastră doar pentru a vă consilia și sprijini.',
    daten:
      'Doar ce este necesar pentru solicitarea dumneavoastră și ce ne spuneți: de exemplu nume, contact, limbă, solicitare și discuții. Dumneavoastră decideți ce spuneți.',
    ohneNamen: 'Puteți primi consiliere și fără să vă spuneți numele.',
    grundlage:
      'O consiliere scurtă cu numele dumneavoastră și lucrul la caz se bazează pe consimțământul dumneavoastră ({grundlage}). Informațiile special protejate le notăm doar cu un consimțământ separat ({besondere}). Se aplică: {recht}.',
    empfaenger:
      'Nimeni nu primește datele fără consimțământul dumneavoastră, decât dacă o lege ne obligă. Cine administrează tehnica este obligat la confidențialitate și nu citește dosare. Datele rămân în Uniunea Europeană. Niciun computer nu decide despre dumneavoastră.',
    dauer:
      'Ștergem o consiliere scurtă la douăsprezece luni după ultimul contact, un caz la trei ani după sfârșitul anului în care se încheie. Dacă retrageți colaborarea, ștergem cazul după o lună; doar dovada consimțământului rămâne mai mult.',
    rechte:
      'Puteți cere să vedeți datele, să fie corectate, șterse sau restricționate și să le luați cu dumneavoastră și vă puteți opune ({rechte}). Un consimțământ îl puteți retrage oricând. Puteți depune o plângere la: {aufsicht} ({beschwerde}).',
  },
};
