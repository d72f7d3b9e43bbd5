import type { WordEntry } from './entry.ts';

// What the words mean and where they come from is after the dictionaries and encyclopedias of their countries: Store norske
// leksikon and Bokmålsordboka, tezaurs.lv and Nacionālā enciklopēdija, Visuotinė lietuvių enciklopedija, Wielki słownik
// języka polskiego, and Van Dale.

export const dugnad: WordEntry = {
  word: 'dugnad',
  inLanguage: 'nb',
  explanations: {
    lv: 'Brīvprātīgs darbs bez atlīdzības, ko kaimiņi, vecāki vai biedrība paveic kopā: nokrāso žogu, sakopj pagalmu. Pēc tam parasti kopīgi paēd. Norvēģijā uz dugnad aicina arī namu īrniekus, un neatnākt nav īsti pieklājīgi. Līdzīga ir latviešu talka.',
    lt: 'Savanoriškas neatlygintinas darbas, kurį kartu nudirba kaimynai, tėvai ar draugija: nudažo tvorą, sutvarko kiemą. Po to paprastai kartu valgoma. Norvegijoje į dugnad kviečiami ir namo nuomininkai, o neateiti nelabai mandagu. Lietuvoje panaši yra talka.',
    pl: 'Dobrowolna, bezpłatna praca, którą sąsiedzi, rodzice albo stowarzyszenie wykonują razem: malują płot, sprzątają podwórko. Potem zwykle jest wspólny poczęstunek. W Norwegii na dugnad zaprasza się także lokatorów, a nieobecność wypada usprawiedliwić.',
    nb: 'Frivillig og ulønnet arbeid som naboer, foreldre eller et lag gjør sammen: De maler gjerdet eller rydder gården, og etterpå er det gjerne noe å spise. Ordet kommer av norrønt «dugnaðr», som betyr hjelp.',
    nl: 'Vrijwillig, onbetaald werk dat buren, ouders of een vereniging samen doen: de schutting verven, de binnenplaats opruimen. Daarna wordt er meestal samen gegeten. In Noorwegen worden ook huurders voor een dugnad uitgenodigd, en zomaar wegblijven is niet zo netjes.',
    en: 'Voluntary, unpaid work that neighbours, parents or a club do together: painting the fence, clearing the yard. Usually there is something to eat afterwards. In Norway tenants are asked along too, and simply staying away is not quite polite.',
  },
};

export const talka: WordEntry = {
  word: 'talka',
  inLanguage: 'lv',
  explanations: {
    lv: 'Kopīgs darbs, ko viens nevar paveikt: kaimiņi sanāk palīgā, saimnieks pacienā. Agrāk talkā pļāva sienu un cēla ēkas; tagad pavasarī visā Latvijā notiek Lielā talka, kurā sakopj apkārtni. Tāds pats vārds ir lietuviešu valodā.',
    lt: 'Bendras darbas, kurio vienas nenudirbsi: kaimynai ateina padėti, šeimininkas vaišina. Seniau per talką buvo kertami rugiai ar statomos trobos, dabar pavasarį kartu tvarkoma aplinka. Latviai vartoja tą patį žodį.',
    pl: 'Na Łotwie i Litwie: wspólna praca, której jeden człowiek nie podoła. Sąsiedzi przychodzą pomóc, gospodarz częstuje. Dawniej w ten sposób koszono i stawiano budynki, dziś wiosną sprząta się razem okolicę. W dawnej polszczyźnie mówiło się „tłoka”.',
    nb: 'I Latvia og Litauen: felles arbeid som én alene ikke klarer. Naboene kommer og hjelper til, og verten byr på mat. Før gjaldt det slåttonn og husbygging; nå rydder folk nærmiljøet sammen om våren. Det ligner på dugnad.',
    nl: 'In Letland en Litouwen: samen werk doen dat één mens niet alleen afkrijgt. De buren komen helpen, de gastheer zorgt voor eten. Vroeger werd er zo gemaaid en gebouwd; nu ruimt men in het voorjaar samen de omgeving op.',
    en: 'In Latvia and Lithuania: work done together because one person could not do it alone. Neighbours come to help and the host feeds them. It used to be haymaking and building; nowadays people clean up their surroundings together in spring.',
  },
};

export const swietlica: WordEntry = {
  word: 'świetlica',
  inLanguage: 'pl',
  explanations: {
    lv: 'Kopīga telpa, kur pavadīt laiku pēc skolas vai darba: skolā – pagarinātās dienas grupa, laukos – ciema sanāksmju un svētku vieta. Vārda saknē ir gaisma: senāk tā sauca gaišāko istabu, kur uzņēma viesus.',
    lt: 'Bendra patalpa laikui po pamokų ar darbo leisti: mokykloje – pailgintos dienos grupė, kaime – susirinkimų ir švenčių vieta. Žodžio šaknis reiškia šviesą: seniau taip vadintas šviesus kambarys svečiams priimti.',
    pl: 'Wspólna sala, w której spędza się czas po lekcjach albo po pracy: w szkole pod opieką wychowawcy, na wsi na zebraniach, zajęciach i zabawach. Dawniej tak nazywano jasną, odświętną izbę, w której przyjmowano gości.',
    nb: 'Et felles rom der man er sammen etter skole eller arbeid: På skolen ligner det på SFO, på landsbygda er det stedet for møter og fester. Ordet er i slekt med lys: En gang var det den lyse stua der man tok imot gjester.',
    nl: 'Een gezamenlijke ruimte voor na school of werk: op school lijkt het op de buitenschoolse opvang, in een dorp is het de plek voor vergaderingen en feesten. In het woord zit ‘licht’: vroeger was het de lichte kamer waar men gasten ontving.',
    en: 'A shared room for the time after school or work: in a school it is the after-school club, in a village the place for meetings and parties. The word has “light” in it: it used to be the bright room in which guests were received.',
  },
};

export const gezellig: WordEntry = {
  word: 'gezellig',
  inLanguage: 'nl',
  explanations: {
    lv: 'Mājīgi un labā sabiedrībā vienlaikus: tā var teikt par istabu, vakaru vai cilvēku. Vārds cēlies no „gezel” – biedrs. Vienam pašam zem segas ir ērti, bet gezellig kļūst tad, kad kāds ienāk uz tasi kafijas.',
    lt: 'Jauku ir kartu smagu būti su kitais: taip galima sakyti apie kambarį, vakarą ar žmogų. Jis kilęs iš žodžio „gezel“ – bičiulis, bendras. Vienam po antklode patogu, bet gezellig tampa tada, kai kas nors užsuka kavos.',
    pl: 'Przytulnie i zarazem w dobrym towarzystwie: można tak powiedzieć o pokoju, wieczorze albo człowieku. Słowo pochodzi od „gezel”, czyli towarzysz. Samemu pod kocem jest wygodnie, ale gezellig robi się wtedy, gdy ktoś wpadnie na kawę.',
    nb: 'Koselig, men særlig fordi man er sammen: Det kan sies om et rom, en kveld eller et menneske. Ordet kommer av «gezel», som betyr kamerat. Alene under teppet har man det godt; gezellig blir det når noen stikker innom på kaffe.',
    nl: 'Prettig en huiselijk, vooral doordat u samen bent: een kamer, een avond en een mens kunnen het zijn. Het woord komt van ‘gezel’, iemand met wie men optrekt. Alleen onder een deken is het behaaglijk; gezellig wordt het als er iemand koffie komt drinken.',
    en: 'Cosy and in good company at once: a room, an evening or a person can be it. It comes from “gezel”, a companion. Alone under a blanket you are comfortable; it becomes gezellig when somebody drops in for coffee.',
  },
};

export const koselig: WordEntry = {
  word: 'koselig',
  inLanguage: 'nb',
  explanations: {
    lv: 'Omulīgi un sirsnīgi: svece, vilnas zeķes, kafija, nesteidzīga saruna. Norvēģi tā saka arī par satikšanos – „Så koselig!” nozīmē „Cik jauki jūs redzēt!”. No tā paša cēlies kos – omulība.',
    lt: 'Jauku ir šilta: žvakė, vilnonės kojinės, kava, neskubus pokalbis. Norvegai taip sako ir susitikę: „Så koselig!“ reiškia „Kaip malonu jus matyti!“. Iš čia ir kos – jaukumas.',
    pl: 'Miło i ciepło: świeca, wełniane skarpety, kawa, rozmowa bez pośpiechu. Norwegowie mówią tak też o spotkaniu: „Så koselig!” znaczy „Jak miło Państwa widzieć!”. Stąd rzeczownik kos, czyli przytulność.',
    nb: 'Lunt og trivelig: stearinlys, ullsokker, kaffe og en samtale uten hast. Det sies også om det å møtes: «Så koselig å se deg!» Av samme opphav er ordet kos.',
    nl: 'Knus en hartelijk: een kaars, wollen sokken, koffie, een gesprek zonder haast. Noren zeggen het ook als ze iemand ontmoeten: ‘Så koselig!’ is ‘Wat leuk u te zien!’. Het zelfstandig naamwoord is kos.',
    en: 'Snug and warm-hearted: a candle, woollen socks, coffee, talk without hurry. Norwegians say it of meeting, too: “Så koselig!” means “How nice to see you!”. The noun is kos.',
  },
};

export const tautasNams: WordEntry = {
  word: 'tautas nams',
  inLanguage: 'lv',
  explanations: {
    lv: 'Pagasta vai pilsētas kultūras nams: te mēģina koris, deju kopa un amatierteātris, te ir balles un sanāksmes. Daudzus tautas namus 20. gadsimta 20. un 30. gados iedzīvotāji uzcēla paši, kopīgiem spēkiem.',
    lt: 'Pažodžiui „liaudies namai“: valsčiaus ar miesto kultūros namai, kuriuose repetuoja choras, šokių kolektyvas ir mėgėjų teatras, vyksta vakarėliai ir susirinkimai. Daug jų XX a. 3–4 dešimtmečiais gyventojai pasistatė patys.',
    pl: 'Dosłownie „dom ludowy”: dom kultury w gminie albo mieście. Ćwiczą w nim chór, zespół taneczny i teatr amatorski, odbywają się zabawy i zebrania. Wiele z nich mieszkańcy zbudowali sami w latach 20. i 30. XX wieku.',
    nb: 'Ordrett «folkets hus»: kulturhuset i bygda eller byen. Der øver koret, danselaget og amatørteateret, og der er det fest og møter. Mange av dem bygde innbyggerne selv i 1920- og 1930-årene.',
    nl: 'Letterlijk ‘volkshuis’: het cultuurhuis van een gemeente of stad. Het koor, de dansgroep en het amateurtoneel repeteren er, en er zijn feesten en vergaderingen. Veel ervan bouwden de inwoners zelf in de jaren twintig en dertig.',
    en: 'Literally “people’s house”: the house of culture of a parish or town. The choir, the dancers and the amateur theatre rehearse there, and there are parties and meetings. Many were built by the inhabitants themselves in the 1920s and 1930s.',
  },
};

export const buurthuis: WordEntry = {
  word: 'buurthuis',
  inLanguage: 'nl',
  explanations: {
    lv: 'Apkaimes nams Nīderlandē un Flandrijā: kafijas galds, valodu grupa, šūšanas pulciņš, padoms par vēstulēm no iestādēm. Tur var ienākt bez pieraksta; daudz ko dara brīvprātīgie.',
    lt: 'Kaimynijos namai Nyderlanduose ir Flandrijoje: kavos stalas, kalbos grupė, siuvimo būrelis, pagalba perskaityti įstaigų laiškus. Užeiti galima neužsirašius; daug ką daro savanoriai.',
    pl: 'Dom sąsiedzki w Holandii i Flandrii: stół z kawą, grupa językowa, kółko krawieckie, pomoc przy pismach urzędowych. Można wejść bez zapisów; wiele rzeczy robią wolontariusze.',
    nb: 'Et slags grendehus midt i byen, i Nederland og Flandern: kaffebord, språkgruppe, sykurs og hjelp med brev fra det offentlige. Man kan stikke innom uten å melde seg på; mye gjøres av frivillige.',
    nl: 'Huis voor de hele buurt: koffietafel, taalgroep, naaiclub, hulp bij brieven van instanties. U loopt er zo binnen; veel wordt door vrijwilligers gedaan.',
    en: 'A neighbourhood house in the Netherlands and Flanders: a coffee table, a language group, a sewing circle, help with official letters. One walks in without an appointment; volunteers do much of it.',
  },
};

export const vardadiena: WordEntry = {
  word: 'vārdadiena',
  inLanguage: 'lv',
  explanations: {
    lv: 'Diena, kad kalendārā ir jūsu vārds. Uz dzimšanas dienu aicina, bet vārdadienā pēc senas paražas var iet ciemos nelūgts: ar ziediem, un mājinieki ir gatavi. Kam vārda kalendārā nav, tas svin 22. maijā.',
    lt: 'Vardadienis: diena, kai kalendoriuje yra jūsų vardas. Į gimtadienį latviai kviečia, o per vardadienį pagal seną paprotį ateinama nekviestam, su gėlėmis. Kieno vardo kalendoriuje nėra, švenčia gegužės 22 d.',
    pl: 'Imieniny. Na urodziny Łotysze zapraszają, a na imieniny według dawnego zwyczaju przychodzi się bez zaproszenia, z kwiatami. Kto nie ma swojego imienia w kalendarzu, świętuje 22 maja.',
    nb: 'Navnedag: dagen da navnet ditt står i kalenderen. Til bursdag inviterer latvierne, men på navnedagen kan man etter gammel skikk komme uinvitert, med blomster. Den som ikke har navnet sitt i kalenderen, feirer 22. mai.',
    nl: 'Naamdag: de dag waarop uw naam in de kalender staat. Voor een verjaardag nodigen Letten uit, maar op een naamdag komt men naar oud gebruik onuitgenodigd, met bloemen. Wie niet in de kalender staat, viert het op 22 mei.',
    en: 'Name day: the day on which your name is in the calendar. Latvians invite to a birthday, but to a name day one comes, by old custom, without being asked, with flowers. Whose name is not in the calendar celebrates on 22 May.',
  },
};

export const matpakke: WordEntry = {
  word: 'matpakke',
  inLanguage: 'nb',
  explanations: {
    lv: 'Līdzpaņemtas sviestmaizes, ietītas papīrā: norvēģu pusdienas skolā, darbā un kalnos. Parasti tās ir vienkāršas – maize, sviests, brūnais siers vai pastēte –, un starp šķēlēm ieliek papīra loksnīti.',
    lt: 'Į popierių suvynioti sumuštiniai: norvegų priešpiečiai mokykloje, darbe ir kalnuose. Dažniausiai jie paprasti – duona, sviestas, rudasis sūris ar paštetas, – o tarp riekių dedamas popierėlis.',
    pl: 'Kanapki zawinięte w papier: norweski lunch w szkole, w pracy i w górach. Zwykle proste, z masłem i brązowym serem albo pasztetem, przełożone kawałkiem papieru.',
    nb: 'Brødskiver med pålegg, pakket i matpapir med mellomleggspapir mellom skivene: lunsjen på skolen, på jobben og på tur.',
    nl: 'Boterhammen in papier gewikkeld: de Noorse lunch op school, op het werk en in de bergen. Meestal eenvoudig, met bruine kaas of leverpastei, en met een velletje papier ertussen.',
    en: 'Slices of bread wrapped in paper: the Norwegian lunch at school, at work and in the mountains. Usually plain, with brown cheese or liver pâté, and a sheet of paper between the slices.',
  },
};

export const kuciukai: WordEntry = {
  word: 'kūčiukai',
  inLanguage: 'lt',
  explanations: {
    lv: 'Mazi, cieti rauga mīklas cepumiņi ar magonēm, ko lietuvieši cep Ziemassvētku vakaram. Tos mērcē magoņu pienā – ūdenī, kurā saberztas magones.',
    lt: 'Maži kieti mielinės tešlos kepinukai su aguonomis, kepami Kūčioms. Valgomi užpilti aguonpieniu; vienur jie vadinami šližikais, kitur prėskučiais.',
    pl: 'Małe, twarde kulki z ciasta drożdżowego z makiem, które Litwini pieką na Wigilię. Je się je zalane mlekiem makowym; na Wileńszczyźnie nazywają się śliżyki.',
    nb: 'Små, harde gjærbakster med valmuefrø som litauerne baker til julaften. De legges i valmuemelk, som er vann med knuste valmuefrø.',
    nl: 'Kleine, harde balletjes van gistdeeg met maanzaad, die Litouwers voor kerstavond bakken. Ze worden gegeten in maanzaadmelk: water waarin maanzaad is fijngewreven.',
    en: 'Small hard pieces of baked yeast dough with poppy seeds, made in Lithuania for Christmas Eve. They are eaten in poppy milk, which is water with ground poppy seeds.',
  },
};

/** A reader has proposed it. */
export const borrel: WordEntry = {
  word: 'borrel',
  inLanguage: 'nl',
  waits: true,
  explanations: {
    nl: 'Samen iets drinken na het werk, met kaas en bitterballen. Het hoeft geen alcohol te zijn!',
    en: 'Drinks after work, with cheese and bitterballen. It need not be alcohol!',
  },
};
