/**
 * Words by which a text without any name tells who is meant. Beginnings of words, folded (`foldWort`): „eritreisch“ stands
 * for „eritreische“ and „eritreischen“. No list is complete; who lifts a text reads it again and answers for it (OQ-S-45).
 */
type Wortliste = { quelle: string; woerter: readonly string[] };

const toListe = (quelle: string, text: string): Wortliste => ({
  quelle,
  woerter: text.trim().split(/\s+/),
});

/** Origins of many people in NRW: they narrow down only together with a profession. */
export const HAEUFIGE_HERKUNFT = toListe(
  'Ausländerzentralregister, häufige Staatsangehörigkeiten in Nordrhein-Westfalen (Allgemeinwissen, ohne Zahlen)',
  `afghanisch afghane afghanin albanisch albaner bulgarisch bulgare bulgarin griechisch griechin irakisch iraker iranisch iraner
   italienisch italiener kosovarisch kosovar kroatisch kroatin kurdisch kurde kurdin marokkanisch marokkaner nordmazedonisch
   polnisch polin rumaenisch rumaene rumaenin russisch russin serbisch serbin spanisch spanierin syrisch syrer tuerkisch tuerke
   tuerkin ukrainisch ukrainer`,
);

/** Other origins: one or a few families in a Kommune. */
export const SELTENE_HERKUNFT = toListe(
  'ISO 3166-1 und Volksgruppen (Allgemeinwissen)',
  `abchasisch aegyptisch aegypter aethiopisch aethiopier algerisch algerier amharisch angolanisch angolaner argentinisch armenisch
   armenier aserbaidschanisch bangladeschisch bengalisch belarussisch beninisch bhutanisch bolivianisch bosnisch bosnier brasilianisch
   brasilianer burkinisch burmesisch burundisch chilenisch chinesisch chinesin dagestanisch dominikanisch ecuadorianisch eritreisch
   eritreer gambisch gambier georgisch georgier ghanaisch ghanaer guatemaltekisch guineisch guineer haitianisch indisch inderin
   indonesisch ivorisch jamaikanisch japanisch jemenitisch jemenit jesidisch jeside jesidin jordanisch kambodschanisch kamerunisch
   kameruner kasachisch kenianisch kirgisisch kolumbianisch kolumbianer komorisch kongolesisch kongolese kongolesin koreanisch
   kubanisch laotisch libanesisch libanese libanesin liberianisch libysch madagassisch malisch malier maltesisch mauretanisch
   mexikanisch moldauisch mongolisch mosambikanisch namibisch nepalesisch nepalese nepalesin nicaraguanisch nigerianisch nigerianer
   nigrisch omanisch ossetisch pakistanisch pakistaner palaestinensisch palaestinenser paraguayisch paschtunisch peruanisch
   philippinisch ruandisch rohingya samoanisch senegalesisch senegalese sierra-leonisch simbabwisch singhalesisch somalisch somalier
   sudanesisch sudanese sudanesin suedafrikanisch tadschikisch tamilisch tamile tamilin tansanisch thailaendisch tibetisch tibeter
   togoisch togolesisch tschadisch tschetschenisch tschetschene tschetschenin tunesisch tunesier turkmenisch ugandisch uigurisch uigure
   uigurin usbekisch usbeke usbekin venezolanisch vietnamesisch vietnamese vietnamesin`,
);

/** Professions that tell who is meant together with an origin or a place. */
export const BERUFE = toListe(
  'Klassifikation der Berufe 2010 der Bundesagentur für Arbeit, Auswahl (Allgemeinwissen)',
  `altenpfleger anwalt anwaeltin apotheker architekt arzt aerztin baecker bauarbeiter bauingenieur busfahrer chirurg dachdecker
   dolmetscher elektriker elektroniker erzieher fahrlehrer fleischer fliesenleger florist fotograf friseur gaertner hebamme informatiker
   ingenieur kellner kinderarzt kinderaerztin koch koechin konditor krankenpfleger krankenschwester kuenstler landwirt lehrer lkw-fahrer
   maler maurer mechatroniker metzger mechaniker musiker naeherin optiker pfleger physiker physiotherapeut polizist professor
   programmierer psychologe psychologin reinigungskraft restaurantbesitzer schlosser schneider schreiner schweisser sozialarbeiter
   steuerberater student taenzer taxifahrer tischler tieraerztin tierarzt trainer uebersetzer uhrmacher verkaeufer wissenschaftler zahnarzt
   zahnaerztin zimmermann`,
);

/** Professions and offices of which a Kommune has one or two. */
export const SELTENE_BERUFE = toListe(
  'Klassifikation der Berufe 2010 der Bundesagentur für Arbeit, Auswahl (Allgemeinwissen)',
  `abgeordneter abgeordnete astronaut bestatter bildhauer botschafter boxer buehnenbildner diplomat dirigent fussballprofi
   geigenbauer goldschmied hufschmied imam imker instrumentenbauer journalist kamelzuechter kameramann komponist konsul
   leistungssportler minister nonne offizier olympionike opernsaenger organist ordensschwester pastor pianist pilot pilotin
   priester profifussballer rabbiner regisseur reporter richterin schaefer schauspieler schriftsteller staatsanwaeltin stadtrat
   steinmetz stuntman youtuber zirkusartist zirkusdirektor`,
);

/** Small institutions; with a name of their own, they may have one client of the KIM only. */
export const EINRICHTUNGEN = toListe(
  'Empfängerarten der Verweise und allgemeine Einrichtungen (Allgemeinwissen)',
  `baeckerei begegnungscafe berufskolleg clearinghaus fluechtlingsheim frauenhaus friseursalon gasthof gesamtschule grundschule
   gymnasium hauptschule hospiz hotel jugendhilfeeinrichtung kindergarten kindertagesstaette kita klinik klinikum kloster krankenhaus
   moschee muehle mutter-kind-haus notunterkunft obdachlosenunterkunft pension pflegeheim pizzeria praxis realschule restaurant
   schlachthof seniorenheim sonderschule foerderschule spedition tierheim uebergangsheim unterkunft waldkindergarten werkstatt wohngruppe
   wohnheim zirkus`,
);

/** Real places, beside the Kommunen of the own Standort, which the database knows. */
export const GROSSE_ORTE = toListe(
  'KIM-Standorte in Nordrhein-Westfalen (Evaluation 2023–2025), Namen der Städte und Kreise',
  `aachen bielefeld bochum bonn borken bottrop coesfeld dortmund dueren duesseldorf duisburg ennepe-ruhr-kreis essen euskirchen
   gelsenkirchen guetersloh hagen hamm heinsberg herford herne hochsauerlandkreis hoexter kleve koeln krefeld leverkusen lippe
   mettmann minden-luebbecke moenchengladbach muelheim muenster neuss oberhausen olpe paderborn recklinghausen remscheid soest
   solingen steinfurt unna viersen warendorf wesel wuppertal`,
);

/** Endings of names of places; a word after „in“, „aus“, „bei“ and the like that ends so is told. */
export const ORTSENDUNGEN = toListe(
  'Deutsche Ortsnamen (Allgemeinwissen)',
  `linde hausen heim dorf burg bruck brueck brueck deck feld bach kirchen furt rath scheid hagen beck berg stadt born loh
   hafen horst tal trup inghoven weiler winkel kamp mark siepen broich`,
);

/** Words with such an ending that are no places. */
export const KEINE_ORTE = toListe(
  'Gewöhnliche Wörter der Fallarbeit',
  `frauenhaus krankenhaus wohnheim pflegeheim seniorenheim uebergangsheim fluechtlingsheim tierheim daheim geheim innenstadt altstadt kreisstadt
   grossstadt kleinstadt stadt umfeld arbeitsfeld handlungsfeld themenfeld feld rathaus haus elternhaus gasthaus zuhause krankenhausaufenthalt
   bundesstadt hauptstadt heimatstadt jugendheim kinderheim mutter-kind-haus clearinghaus wohnumfeld vorfeld fachbereich gebirge heim
   aufgabenfeld berufsfeld hochhaus mehrfamilienhaus einfamilienhaus obdachlosenheim studentenwohnheim nachbarstadt daenemark quartal total luxemburg`,
);

/** Given names of many countries. Words of the German language are left out. */
export const VORNAMEN = toListe(
  'Häufige Vornamen aus Herkunftsländern der Beratung und aus Deutschland (Allgemeinwissen, Auswahl)',
  `abdi abdul abdullah abebe abraham adam adama adnan afia ahmad ahmed aische aisha ajmal akram alaa aleksandar aleksandra alem
   alex alexander alexandra alexei ali alina alisa amadou amal amani amar amin amina amir amira ana anas anastasia andrei andrii
   angela anita anja anna anton antonia arian aras arif armin asha asif asma awet ayaan ayan ayham aylin ayse aysel azad aziz
   bahar baran barbara bashar basel batoul behrouz bereket berivan bilal bogdan bojan boris carmen catherine cem christian christine
   daniel daniela darya david denys dilan dilara dmytro dragan ekaterina elena elham elif elias elisabeth emine emir emma emre eren
   esra esther eva evin eyob fadi fadumo faisal farah farid farida faris farshad fatima fatemeh fatma fatou fatoumata felix fiona firas
   frank freweyni gabriela galina genet george georgi giorgi goran grace gulnara habiba hadi hakan halima hamid hamza hana hanan hani
   hanna hannah haruna hasan hassan hatice haya heike helen hewan hiba hodan hossein hung hussein huda ibrahim idris igor ilias iman
   imran inaya inna ioana irina iryna isaac ismail ivan ivana iwan jakob jamal jamila jan jasmin jasmina javad jawad jelena joana joao
   johannes jonas josef joseph juan julia julian kaan kamal karim karin karolina katarina kateryna katharina kemal khadija khaled
   khalid kidane klaus ksenia laila lamin lara lars laura layla leila lena leonid leyla lidia lilit lina ljiljana luan lucia ludmila
   luis luka lukas luwam lyudmyla maher mahmoud maja makda malik mamadou manal manuela marcel maria mariam mariama marija marina mario
   marko markus marta martin maryam maryna marwa maximilian mebrahtu medina mehmet mehdi melanie mesfin michael michal mihai milan
   milena milica mina mirjana miriam mohamad mohamed mohammad mohammed moritz moses mostafa muhammad muhammed murat musa mustafa nadia
   nadine naim najib narges nasrin natalia nataliya natasha nazanin nebiat nermin nicole nikola nikolai nina noah nour nura nuri
   oleh oleksandr oleksii olena olga olha omar omid osama osman oksana pavlo paul peter petra philipp rahaf rahel rahim rahma rami
   rana rania rasha rashid raul reem reza rima robert rohat roland roman rosa rozhin ruba ruslan ruth saad saba sabine sabri saeed safa
   sahar said sajad salah saleh salem salim salma sam samer samia samir samira samuel sandra sara sarah sasha sebastian selam selma
   semere serhii sergei serkan seyma shadi shirin shukri sibel silvia simona simret sinan sofia sofiia sonja soraya stefan stefania
   susanne svetlana sviatoslav tamara tanja tarek tatiana tedros teklay tesfay tetiana thi thomas tigist timur tomasz tsegay uwe valentina
   vasile vera veronika viktor viktoria violeta vladimir volodymyr wael walid yared yasin yasmin yasser yonas youssef yuliia yunus
   yusuf zahra zainab zaki zaynab zehra zeinab zeynep zohra zoran`,
);
