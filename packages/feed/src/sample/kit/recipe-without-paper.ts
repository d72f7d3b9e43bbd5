import type { KitEntry } from './entry.ts';

/** Whole in Dutch and English; the other languages have what a list shows, and the aims. */
export const recipeWithoutPaper: KitEntry = {
  id: 'recipe-without-paper',
  publisher: 'lezen-en-schrijven',
  locale: 'nl',
  name: {
    lv: 'Recepte bez papīra',
    lt: 'Receptas be popieriaus',
    pl: 'Przepis bez papieru',
    nb: 'En oppskrift uten papir',
    nl: 'Een recept zonder papier',
    en: 'A recipe without paper',
  },
  description: {
    lv: 'Pieaugušie, kuriem lasīt un rakstīt ir grūti, kopā pagatavo vienkāršu ēdienu un nodod recepti tālāk ar rokām, fotogrāfijām un balsi. Latvijas scenārijs „Receptes un stāsti” te pārveidots Nīderlandei un Flandrijai: grupa ir mazāka, neviens neraksta, ēdiens top uz vietas bez plīts, un mērīšana ar sauju un krūzīti kļūst par nelielu rēķināšanas stundu.',
    lt: 'Suaugusieji, kuriems sunku skaityti ir rašyti, kartu pagamina paprastą patiekalą ir perduoda receptą rankomis, nuotraukomis ir balsu. Latvių scenarijus „Receptai ir istorijos“ čia pritaikytas Nyderlandams ir Flandrijai: grupė mažesnė, niekas nerašo, patiekalas gaminamas vietoje be viryklės, o matavimas sauja ir puodeliu virsta trumpa skaičiavimo pamoka.',
    pl: 'Dorośli, którym trudno czytać i pisać, wspólnie przygotowują prostą potrawę i przekazują przepis dłońmi, zdjęciami i głosem. To łotewski scenariusz „Przepisy i opowieści” przerobiony dla Holandii i Flandrii: grupa jest mniejsza, nikt nie pisze, jedzenie powstaje na miejscu bez kuchenki, a odmierzanie garścią i kubkiem staje się krótką lekcją liczenia.',
    nb: 'Voksne som strever med å lese og skrive, lager en enkel rett sammen og gir oppskriften videre med hender, bilder og stemme. Dette er det latviske opplegget «Oppskrifter og fortellinger» laget om for Nederland og Flandern: Gruppa er mindre, ingen skriver, maten lages på stedet uten komfyr, og å måle med neve og kopp blir en liten regnetime.',
    nl: 'Volwassenen die moeite hebben met lezen en schrijven, maken samen een eenvoudig gerecht en geven het recept door met hun handen, met foto’s en met hun stem. Dit is het Letse scenario ‘Recepten en verhalen’, omgewerkt voor Nederland en Vlaanderen: de groep is kleiner, niemand schrijft, het gerecht ontstaat ter plekke zonder fornuis, en meten met een handvol en een kopje wordt een kleine rekenles. Wie nooit een boek pakt, gaat met een eigen recept naar huis. De begeleider hoeft geen docent te zijn, wel geduldig.',
    en: 'Adults who find reading and writing hard make a simple dish together and pass the recipe on with their hands, with photographs and with their voice. This is the Latvian scenario “Recipes and stories”, reworked for the Netherlands and Flanders: the group is smaller, nobody writes, the dish is made on the spot without a stove, and measuring by handful and cup turns into a small lesson in numbers. People who never open a book go home with a recipe of their own. The facilitator need not be a teacher, but should be patient.',
  },
  keywords: [
    { lv: 'recepte', lt: 'receptas', pl: 'przepis', nb: 'oppskrift', nl: 'recept', en: 'recipe' },
    { lv: 'pamatprasmes', lt: 'pagrindiniai įgūdžiai', pl: 'umiejętności podstawowe', nb: 'grunnleggende ferdigheter', nl: 'laaggeletterdheid', en: 'basic skills' },
    { lv: 'balss ieraksts', lt: 'balso įrašas', pl: 'nagranie głosu', nb: 'lydopptak', nl: 'stemopname', en: 'voice recording' },
    { lv: 'mērīšana', lt: 'matavimas', pl: 'odmierzanie', nb: 'måling', nl: 'meten', en: 'measuring' },
    { lv: 'viedtālrunis', lt: 'išmanusis telefonas', pl: 'smartfon', nb: 'smarttelefon', nl: 'smartphone', en: 'smartphone' },
  ],
  themes: ['intercultural-dialogue'],
  teaches: ['literacy', 'mathematical-scientific', 'digital', 'cultural-awareness'],
  audience: ['adults', 'newcomers'],
  educationalLevel: 'beginner',
  license: 'CC-BY-4.0',
  isBasedOn: ['recipes-and-stories'],
  creator: ['Stichting Lezen en Schrijven'],
  datePublished: '2025-09-08',
  scenario: {
    aims: [
      {
        lv: 'Dalībnieki mutiski izstāsta darbības pareizā secībā: vispirms, pēc tam, beigās.',
        lt: 'Dalyviai žodžiu papasakoja veiksmus teisinga tvarka: iš pradžių, paskui, galiausiai.',
        pl: 'Uczestnicy opowiadają czynności we właściwej kolejności: najpierw, potem, na koniec.',
        nb: 'Deltakerne forteller muntlig i riktig rekkefølge: først, så, til slutt.',
        nl: 'De deelnemers vertellen de stappen in de juiste volgorde: eerst, dan, ten slotte.',
        en: 'Participants tell the steps in the right order: first, then, finally.',
      },
      {
        lv: 'Viņi salīdzina sauju, krūzīti un mērglāzi un dubulto daudzumus.',
        lt: 'Jie palygina saują, puodelį ir matavimo indą ir padvigubina kiekius.',
        pl: 'Porównują garść, kubek i miarkę oraz podwajają ilości.',
        nb: 'De sammenligner neve, kopp og målebeger og dobler mengdene.',
        nl: 'Ze vergelijken een handvol, een kopje en een maatbeker en verdubbelen hoeveelheden.',
        en: 'They compare a handful, a cup and a measuring jug, and double the amounts.',
      },
      {
        lv: 'Viņi ar tālruni uzņem četras fotogrāfijas un ierunā recepti.',
        lt: 'Jie telefonu padaro keturias nuotraukas ir įkalba receptą.',
        pl: 'Robią telefonem cztery zdjęcia i nagrywają przepis.',
        nb: 'De tar fire bilder med telefonen og leser inn oppskriften.',
        nl: 'Ze maken met een telefoon vier foto’s en spreken het recept in.',
        en: 'They take four photographs with a phone and record the recipe in their own voice.',
      },
      {
        lv: 'Viņi piedzīvo, ka bibliotēkā ir vieta arī tam, kurš lasa maz.',
        lt: 'Jie patiria, kad bibliotekoje yra vietos ir tam, kas skaito mažai.',
        pl: 'Przekonują się, że biblioteka jest także dla tych, którzy mało czytają.',
        nb: 'De erfarer at biblioteket også er for dem som leser lite.',
        nl: 'Ze ervaren dat de bibliotheek er ook is voor wie weinig leest.',
        en: 'They find that the library is also a place for people who read little.',
      },
    ],
    groupSize: { minValue: 4, maxValue: 10 },
    preparation: {
      nl: 'Nodig mensen uit met uw stem, niet met een flyer: via het Taalhuis, in Vlaanderen via een centrum voor basiseducatie, via de buurtkamer of de huisarts. Kies een gerecht dat u niet hoeft te verwarmen, bijvoorbeeld brood met kruidenkwark of met gepureerde witte bonen, en vraag bij de uitnodiging al naar allergieën. Laat de wensen van de groep voorgaan: wie een eigen koud gerecht wil laten zien, krijgt de ingrediënten vergoed. Zorg voor één vrijwilliger op drie deelnemers, met een telefoon die foto’s maakt en geluid opneemt. Oefen zelf één keer en meet wat uw eigen handvol weegt.',
      en: 'Invite people with your voice, not with a leaflet: through a language centre, a centre for adult basic education, the community room or the doctor’s surgery. Choose a dish that needs no heating, for example bread with herbed quark or with mashed white beans, and ask about allergies when you invite. Let the group’s wishes lead: anyone who wants to show a cold dish of their own is paid back for the ingredients. Find one volunteer for every three participants, with a phone that takes pictures and records sound. Practise once yourself, and weigh your own handful.',
    },
    space: {
      nl: 'Eén tafel waar iedereen omheen kan staan én zitten, een wasbak in dezelfde ruimte of vlakbij en een stille hoek voor de opnamen. Liever niet in de leeszaal: hier mag het rommelig en luid zijn.',
      en: 'One table that everyone can both stand and sit around, a washbasin in the room or close by and a quiet corner for the recordings. Better not in the reading room: here it may get messy and loud.',
    },
    supply: [
      { quantity: 1, per: 'group', groupOf: 5, name: { nl: 'Pak kwark van 500 gram of twee blikken witte bonen', en: 'Tub of quark (500 grams) or two tins of white beans' } },
      { quantity: 2, per: 'person', name: { nl: 'Sneetjes brood', en: 'Slices of bread' } },
      { quantity: 1, per: 'group', groupOf: 3, name: { nl: 'Bosje verse kruiden', en: 'Bunch of fresh herbs' } },
      { quantity: 1, per: 'person', name: { nl: 'Kom, lepel en mes met ronde punt', en: 'Bowl, spoon and round-ended knife' } },
      { quantity: 1, per: 'group', groupOf: 2, name: { nl: 'Snijplank', en: 'Chopping board' } },
      { quantity: 1, per: 'group', groupOf: 5, name: { nl: 'Maatbeker, koffiekopje en keukenweegschaal', en: 'Measuring jug, coffee cup and kitchen scales' } },
      { quantity: 1, per: 'group', groupOf: 3, name: { nl: 'Telefoon met camera en geluidsopname', en: 'Phone with a camera and a sound recorder' } },
      { quantity: 1, per: 'person', name: { nl: 'Kaart met vier lege vakken voor de foto’s', en: 'Card with four empty squares for the photographs' } },
      { quantity: 1, per: 'session', name: { nl: 'Zeep, schone theedoeken en een vuilniszak', en: 'Soap, clean tea towels and a rubbish bag' } },
    ],
    step: [
      {
        minutes: 10,
        name: { nl: 'Binnenkomen en handen wassen', en: 'Coming in and washing hands' },
        facilitator: {
          nl: 'Geef iedereen een hand, vraag de naam en loop samen naar de wasbak. Vraag nog eens hardop wie iets niet mag of wil eten. Zeg dat er vandaag niets gelezen of geschreven hoeft te worden, en dat niemand hoeft uit te leggen waarom dat prettig is.',
          en: 'Shake everyone’s hand, ask their name and walk to the washbasin together. Ask once more, aloud, who may not or does not wish to eat something. Say that nothing has to be read or written today, and that nobody need explain why that is pleasant.',
        },
        participants: {
          nl: 'De deelnemers wassen hun handen, zoeken een plek aan tafel en noemen een gerecht dat zij met hun ogen dicht kunnen maken.',
          en: 'People wash their hands, find a place at the table and name a dish that they could make with their eyes closed.',
        },
      },
      {
        minutes: 15,
        name: { nl: 'Vertellen met de handen', en: 'Telling with the hands' },
        facilitator: {
          nl: 'Doe zonder woorden voor hoe u een boterham maakt en laat de groep zeggen wat u doet. Vraag daarna wie zijn eigen gerecht zo wil laten zien. Herhaal de werkwoorden die u hoort rustig en duidelijk: snijden, roeren, proeven.',
          en: 'Show without words how you make a sandwich, and let the group say what you are doing. Then ask who would like to show their own dish in the same way. Repeat the verbs that you hear calmly and clearly: cut, stir, taste.',
        },
        participants: {
          nl: 'Om de beurt laat iemand met gebaren een gerecht zien. De anderen zeggen de stappen hardop, in het Nederlands of in hun eigen taal, en raden wat het is.',
          en: 'One after the other people show a dish in gestures. The others say the steps aloud, in Dutch or in their own language, and guess what it is.',
        },
        tip: {
          nl: 'Geen inspiratie? Thee zetten, een ei pellen of een sinaasappel schillen kan iedereen.',
          en: 'No idea? Everybody can make tea, shell an egg or peel an orange.',
        },
      },
      {
        minutes: 30,
        groupSize: { minValue: 4, maxValue: 10 },
        name: { nl: 'Samen maken', en: 'Making it together' },
        facilitator: {
          nl: 'Maak groepjes van twee of drie met een vrijwilliger erbij. Noem één stap tegelijk en wacht tot iedereen zover is. Vraag wat mensen thuis anders zouden doen: meer zout, andere kruiden, citroen. Elk groepje mag één ding veranderen.',
          en: 'Form groups of two or three with a volunteer. Say one step at a time and wait until everyone is ready. Ask what people would do differently at home: more salt, other herbs, lemon. Each group may change one thing.',
        },
        participants: {
          nl: 'De groepjes snijden, roeren en proeven. Ze praten over wat ze ruiken en wie hun dit leerde. Wie klaar is, helpt een ander groepje of dekt de tafel.',
          en: 'The groups cut, stir and taste. They talk about what they smell and who taught them. Those who are ready help another group or lay the table.',
        },
      },
      {
        minutes: 15,
        name: { nl: 'Een handvol, een kopje, honderd gram', en: 'A handful, a cup, a hundred grams' },
        facilitator: {
          nl: 'Zet de maatbeker, het kopje en de weegschaal neer. Laat iedereen een handvol bonen of kruiden op de weegschaal leggen en vergelijk. Vraag dan: ik krijg twee keer zo veel gasten, hoeveel hebben we nodig? Reken hardop, met kopjes op tafel, niet met cijfers op papier.',
          en: 'Put out the measuring jug, the cup and the scales. Let everyone lay a handful of beans or herbs on the scales, and compare. Then ask: I am having twice as many guests, how much do we need? Work it out aloud, with cups on the table, not with figures on paper.',
        },
        participants: {
          nl: 'De deelnemers schatten eerst en meten dan. Ze ontdekken wiens hand het grootst is en spreken af wat in hun groepje ‘een handvol’ betekent.',
          en: 'People guess first and measure afterwards. They find out whose hand is the biggest and agree what “a handful” means in their group.',
        },
      },
      {
        minutes: 20,
        groupSize: { maxValue: 10 },
        name: { nl: 'Vier foto’s en een stem', en: 'Four photographs and a voice' },
        facilitator: {
          nl: 'Vraag elk groepje vier foto’s te kiezen: wat heb je nodig, wat doe je eerst, wat daarna, hoe ziet het eruit? Stuur de groepjes om de beurt naar de stille hoek voor de opname. Vraag eerst toestemming en neem alleen handen en stemmen op, geen gezichten. Luister samen terug; opnieuw opnemen mag altijd.',
          en: 'Ask each group to choose four photographs: what do you need, what do you do first, what next, what does it look like? Send the groups to the quiet corner in turn for the recording. Ask permission first, and take only hands and voices, no faces. Listen back together; recording again is always allowed.',
        },
        participants: {
          nl: 'De groepjes maken de foto’s en spreken het recept in, in hooguit een minuut. Ze beginnen met ‘eerst’ en eindigen met ‘ten slotte’. Wie wil, spreekt het ook in zijn eigen taal in.',
          en: 'The groups take the photographs and speak the recipe in no more than a minute. They begin with “first” and end with “finally”. Those who like record it in their own language as well.',
        },
        tip: {
          nl: 'Leg de telefoon op een stapel boeken: dan heeft iedereen zijn handen vrij.',
          en: 'Lay the phone on a pile of books: then everybody’s hands are free.',
        },
      },
      {
        minutes: 15,
        name: { nl: 'Proeven en luisteren', en: 'Tasting and listening' },
        facilitator: {
          nl: 'Ga met iedereen aan tafel en laat de opnamen horen terwijl er geproefd wordt. Vraag na elke opname: zou u dit nu zelf kunnen maken? Noteer zelf welke stap onduidelijk was, zodat het groepje die nog één keer kan inspreken.',
          en: 'Sit down with everyone and play the recordings while people taste. After each, ask: could you make this yourself now? Note for yourself which step was unclear, so that the group can record it once more.',
        },
        participants: {
          nl: 'De deelnemers proeven, luisteren en geven elkaar één compliment. Ze vertellen voor wie ze dit thuis zouden maken.',
          en: 'People taste, listen and pay each other one compliment. They say for whom they would make this at home.',
        },
      },
      {
        minutes: 5,
        name: { nl: 'Mee naar huis', en: 'Taking it home' },
        facilitator: {
          nl: 'Stuur de opname en de foto’s naar wie dat wil en wis ze daarna van de telefoons. De geprinte fotokaarten liggen de volgende week klaar; dat is meteen een reden om terug te komen. Noem de dag en de tijd twee keer.',
          en: 'Send the recording and the photographs to those who want them, then delete them from the phones. The printed photo cards will be ready next week, which is a reason to come back. Say the day and the time twice.',
        },
        participants: {
          nl: 'Ieder laat de opname op zijn eigen telefoon nog één keer horen, of spreekt af hoe hij de fotokaart krijgt. Samen ruimen ze op.',
          en: 'Everyone plays the recording once on their own phone, or agrees how they will get the photo card. Together they tidy up.',
        },
      },
    ],
    adaptation: [
      {
        to: 'larger-group',
        text: {
          nl: 'Komen er meer dan tien mensen, plan dan een tweede keer in plaats van een tweede tafel: aandacht is hier het belangrijkste ingrediënt. Laat deelnemers van de eerste keer de tweede keer meehelpen als vrijwilliger.',
          en: 'If more than ten people come, plan a second meeting rather than a second table: attention is the main ingredient here. Let participants of the first help as volunteers in the second.',
        },
      },
      {
        to: 'mixed-language-levels',
        text: {
          nl: 'Wie al wat leest, legt woordkaartjes bij de voorwerpen of typt één zin onder een foto. Wie net in het land is, doet alles met gebaren en met drie woorden: eerst, dan, klaar. Zet niemand apart op niveau.',
          en: 'Those who read a little lay word cards beside the objects or type a sentence under a photograph. Those who are new in the country do everything with gestures and three words: first, then, done. Do not seat anyone apart by level.',
        },
      },
      {
        to: 'accessibility',
        text: {
          nl: 'Zet een deel van de tafel lager of werk op een dienblad op schoot. Voor wie slecht ziet: gebruik een donkere snijplank bij lichte ingrediënten en beschrijf elke foto hardop. Wie slecht hoort, zit tegenover u en krijgt elke stap ook met een gebaar; de fotokaart is dan het recept.',
          en: 'Lower a part of the table, or work on a tray on the lap. For those who see poorly, use a dark board for pale ingredients and describe every photograph aloud. Those who hear poorly sit opposite you and get each step with a gesture as well; the photo card is then the recipe.',
        },
      },
    ],
    risk: [
      {
        nl: 'Schaamte. Gebruik het woord laaggeletterd niet in de zaal en vraag niemand iets voor te lezen; de woorden op de kaarten zijn er voor wie ze wil.',
        en: 'Shame. Do not speak of low literacy in the room, and ask nobody to read anything aloud; the words on the cards are there for those who want them.',
      },
      {
        nl: 'Messen en allergieën. Gebruik messen met een ronde punt, houd een pleister bij de hand en bewaar alle verpakkingen, zodat u kunt nakijken wat erin zit.',
        en: 'Knives and allergies. Use round-ended knives, keep plasters at hand, and save all packages so that you can check what is in them.',
      },
      {
        nl: 'Opnamen zijn persoonlijk. Plaats niets online zonder uitdrukkelijke toestemming, die iemand ook later nog mag intrekken.',
        en: 'Recordings are personal. Put nothing online without express permission, which people may also withdraw later.',
      },
    ],
    evaluation: [
      {
        nl: 'Laat iemand die er niet bij was naar één opname luisteren en de stappen navertellen. Lukt dat, dan is het recept goed doorgegeven.',
        en: 'Let someone who was not there listen to one recording and retell the steps. If they can, the recipe has been passed on well.',
      },
      {
        nl: 'Leg aan het einde drie dingen op tafel: een lepel, een telefoon en een kopje. Ieder wijst aan waarvan hij vandaag het meest heeft geleerd: maken, opnemen of meten.',
        en: 'At the end lay three things on the table: a spoon, a phone and a cup. Everyone points to what taught them most today: making, recording or measuring.',
      },
      {
        nl: 'Tel hoeveel mensen hun fotokaart komen ophalen en wie er daarna nog eens langskomt voor iets anders.',
        en: 'Count how many people come to collect their photo card, and how many drop in afterwards for something else.',
      },
    ],
  },
};
