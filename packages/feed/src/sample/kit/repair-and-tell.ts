import type { KitEntry } from './entry.ts';

/** Whole in Dutch and English; the other languages have what a list shows, and the aims. */
export const repairAndTell: KitEntry = {
  id: 'repair-and-tell',
  publisher: 'lezen-en-schrijven',
  locale: 'nl',
  name: {
    lv: 'Salabo un pastāsti',
    lt: 'Pataisyk ir papasakok',
    pl: 'Napraw i opowiedz',
    nb: 'Reparer og fortell',
    nl: 'Herstel en vertel',
    en: 'Repair and tell',
  },
  description: {
    lv: 'Katrs atnes salūzušu lietu un tās stāstu. Kamēr šuj, līmē un skrūvē, cilvēki stāsta, no kurienes lieta nākusi; beigās pie salabotās lietas ir zīmīte, ko izlasīs nākamais.',
    lt: 'Kiekvienas atsineša sugedusį daiktą ir jo istoriją. Kol siuvama, klijuojama ir sukami varžtai, žmonės pasakoja, iš kur daiktas atsirado; pabaigoje prie pataisyto daikto kabo kortelė, kurią perskaitys kitas.',
    pl: 'Każdy przynosi zepsutą rzecz i jej historię. Podczas szycia, klejenia i skręcania ludzie opowiadają, skąd ta rzecz się wzięła; na koniec przy naprawionej rzeczy wisi kartka, którą przeczyta ktoś następny.',
    nb: 'Alle tar med en ødelagt ting og historien dens. Mens det sys, limes og skrus, forteller folk hvor tingen kommer fra; til slutt henger det et kort på den reparerte tingen som nestemann kan lese.',
    nl: 'Iedereen brengt een kapot voorwerp mee, en het verhaal ervan. Tijdens het naaien, lijmen en schroeven vertellen mensen waar het vandaan komt; aan het eind hangt er een kaartje aan dat de volgende kan lezen.',
    en: 'Everyone brings a broken thing and its story. While sewing, gluing and screwing, people tell where it came from; in the end a card hangs on the mended thing for the next person to read.',
  },
  keywords: [
    { lv: 'labošana', lt: 'taisymas', pl: 'naprawa', nb: 'reparasjon', nl: 'herstellen', en: 'repair' },
    { lv: 'stāsti', lt: 'istorijos', pl: 'opowieści', nb: 'fortellinger', nl: 'verhalen', en: 'stories' },
    { lv: 'rokdarbi', lt: 'rankdarbiai', pl: 'rękodzieło', nb: 'håndarbeid', nl: 'handwerk', en: 'handicraft' },
    { lv: 'ilgtspēja', lt: 'tvarumas', pl: 'zrównoważony rozwój', nb: 'bærekraft', nl: 'duurzaamheid', en: 'sustainability' },
    { lv: 'instrumenti', lt: 'įrankiai', pl: 'narzędzia', nb: 'verktøy', nl: 'gereedschap', en: 'tools' },
  ],
  themes: ['creative-incubator', 'social-innovation'],
  teaches: ['personal-social-learning', 'literacy', 'entrepreneurship'],
  audience: ['adults', 'seniors', 'newcomers', 'families'],
  educationalLevel: 'intermediate',
  license: 'CC-BY-4.0',
  isBasedOn: ['skills-exchange'],
  creator: ['Stichting Lezen en Schrijven'],
  datePublished: '2025-11-03',
  scenario: {
    aims: [
      { lv: 'Dalībnieki salabo lietu kopā ar cilvēku, kurš to prot.', lt: 'Dalyviai pataiso daiktą kartu su žmogumi, kuris tai moka.', pl: 'Uczestnicy naprawiają rzecz razem z kimś, kto to umie.', nb: 'Deltakerne reparerer en ting sammen med en som kan det.', nl: 'De deelnemers herstellen iets samen met iemand die het kan.', en: 'Participants mend a thing together with somebody who knows how.' },
      { lv: 'Viņi pastāsta lietas stāstu tā, lai saprastu arī svešais.', lt: 'Jie papasakoja daikto istoriją taip, kad suprastų ir nepažįstamasis.', pl: 'Opowiadają historię rzeczy tak, by zrozumiał ją ktoś obcy.', nb: 'De forteller historien til tingen slik at en fremmed forstår den.', nl: 'Ze vertellen het verhaal van het voorwerp zo dat een vreemde het begrijpt.', en: 'They tell the story of the thing so that a stranger understands it.' },
      { lv: 'Viņi uzraksta četrus teikumus, kas paliek pie lietas.', lt: 'Jie parašo keturis sakinius, kurie lieka prie daikto.', pl: 'Piszą cztery zdania, które zostają przy rzeczy.', nb: 'De skriver fire setninger som blir med tingen.', nl: 'Ze schrijven vier zinnen die bij het voorwerp blijven.', en: 'They write four sentences that stay with the thing.' },
    ],
    groupSize: { minValue: 6, maxValue: 15 },
    preparation: {
      nl: 'Vraag drie mensen uit de buurt die kunnen naaien, solderen of lijmen. In de uitnodiging staat wat u niet kunt herstellen: grote apparaten en alles met gas. Dit scenario komt van de Poolse ruilkring van vaardigheden; hier brengt men een voorwerp mee in plaats van een briefje.',
      en: 'Ask three people from the neighbourhood who can sew, solder or glue. The invitation says what you cannot repair: large appliances and anything with gas. This scenario comes from the Polish exchange of skills; here one brings a thing instead of a card.',
    },
    space: {
      nl: 'Drie stevige tafels met goed licht: textiel, hout en papier, klein elektrisch. Een zitje ernaast om te schrijven. Controleer de stopcontacten.',
      en: 'Three sturdy tables with good light: textiles, wood and paper, small electrical things. A corner beside them for writing. Check the sockets.',
    },
    supply: [
      { quantity: 1, per: 'person', name: { lv: 'Kartīte ar aukliņu', lt: 'Kortelė su virvele', pl: 'Kartka ze sznurkiem', nb: 'Kort med snor', nl: 'Kaartje met touwtje', en: 'Card with a string' } },
      { quantity: 1, per: 'person', name: { lv: 'Pildspalva', lt: 'Rašiklis', pl: 'Długopis', nb: 'Penn', nl: 'Pen', en: 'Pen' } },
      { quantity: 1, per: 'group', groupOf: 5, name: { lv: 'Šūšanas piederumi', lt: 'Siuvimo reikmenys', pl: 'Przybory do szycia', nb: 'Sysaker', nl: 'Naaigerei', en: 'Sewing kit' } },
      { quantity: 1, per: 'group', groupOf: 5, name: { lv: 'Skrūvgriežu komplekts', lt: 'Atsuktuvų rinkinys', pl: 'Zestaw śrubokrętów', nb: 'Skrutrekkersett', nl: 'Set schroevendraaiers', en: 'Set of screwdrivers' } },
      { quantity: 2, per: 'group', groupOf: 5, name: { lv: 'Līme', lt: 'Klijai', pl: 'Klej', nb: 'Lim', nl: 'Lijm', en: 'Glue' } },
      { quantity: 1, per: 'session', name: { lv: 'Pirmās palīdzības aptieciņa', lt: 'Pirmosios pagalbos rinkinys', pl: 'Apteczka', nb: 'Førstehjelpsskrin', nl: 'Verbanddoos', en: 'First-aid kit' } },
    ],
    step: [
      {
        name: { nl: 'Voorwerpen op tafel', en: 'Things on the table' },
        minutes: 15,
        facilitator: { nl: 'Laat iedereen het voorwerp neerzetten en in één zin zeggen wat eraan scheelt. Verdeel de mensen over de drie tafels.', en: 'Let everyone put down their thing and say in one sentence what is wrong with it. Divide the people among the three tables.' },
        participants: { nl: 'Tonen hun voorwerp en kijken bij de anderen.', en: 'Show their thing and look at those of others.' },
      },
      {
        name: { nl: 'Herstellen en vertellen', en: 'Repairing and telling' },
        minutes: 60,
        facilitator: { nl: 'De hersteller wijst aan, de eigenaar doet het. Ga langs met drie vragen: van wie kreeg u het, wat heeft het meegemaakt, waarom mag het niet weg?', en: 'The mender points, the owner does it. Go round with three questions: who gave it to you, what has it been through, why must it not go?' },
        participants: { nl: 'Werken met twee of drie aan een voorwerp en vertellen intussen.', en: 'Work on a thing in twos or threes and tell meanwhile.' },
        tip: { nl: 'Lukt het niet? Dan is uitzoeken waarom ook een resultaat.', en: 'It does not work? Then finding out why is a result, too.' },
        groupSize: { maxValue: 12 },
      },
      {
        name: { nl: 'Vier zinnen', en: 'Four sentences' },
        minutes: 20,
        facilitator: { nl: 'Schrijf op het bord: Ik ben … / Ik kom van … / Ik was kapot omdat … / Nu … Help wie niet graag schrijft door mee te schrijven wat die zegt.', en: 'Write on the board: I am … / I come from … / I was broken because … / Now … Help those who do not like to write by writing down what they say.' },
        participants: { nl: 'Schrijven het kaartje en lezen het aan iemand voor.', en: 'Write the card and read it to somebody.' },
      },
      {
        name: { nl: 'De plank', en: 'The shelf' },
        minutes: 25,
        facilitator: { nl: 'Zet alle voorwerpen met hun kaartje op een plank en maak er een rondgang van. Vraag wie zijn voorwerp een week wil laten staan.', en: 'Put all things with their cards on a shelf and walk along it together. Ask who wants to leave their thing there for a week.' },
        participants: { nl: 'Lezen elkaars kaartjes en bedanken de herstellers.', en: 'Read each other’s cards and thank the menders.' },
      },
    ],
    adaptation: [
      { to: 'larger-group', text: { nl: 'Bij meer dan twaalf mensen is er een vierde tafel nodig en een wachtbankje waar men alvast het verhaal vertelt.', en: 'With more than twelve people, a fourth table is needed, and a bench where one tells the story while waiting.' } },
      { to: 'mixed-language-levels', text: { nl: 'De vier zinnen kunnen ook met een tekening of met ingesproken stem. Gereedschap heeft plaatjes met het woord erbij.', en: 'The four sentences can also be a drawing or a recorded voice. Tools have labels with a picture and the word.' } },
      { to: 'accessibility', text: { nl: 'Leg een loep en een antislipmat klaar, en houd één tafel op zithoogte.', en: 'Have a magnifying glass and a non-slip mat ready, and keep one table at sitting height.' } },
    ],
    risk: [
      { nl: 'Iemand brengt een apparaat mee dat niet veilig is. Haal de stekker eraf en herstel alleen wat een vakman heeft bekeken.', en: 'Somebody brings an appliance that is not safe. Take off the plug and repair only what an expert has looked at.' },
      { nl: 'Een verhaal doet verdriet. Bied het zitje aan en vraag of het kaartje mag blijven hangen.', en: 'A story hurts. Offer the corner, and ask whether the card may stay up.' },
    ],
    evaluation: [
      { nl: 'Tel wat werkt, wat bijna werkt en wat alleen nog een verhaal is.', en: 'Count what works, what nearly works, and what is only a story now.' },
      { nl: 'Vraag na een week welke kaartjes de bezoekers hebben gelezen.', en: 'Ask after a week which cards visitors have read.' },
    ],
  },
};
