import type { KitEntry } from './entry.ts';

type Lesson = NonNullable<KitEntry['course']>['lesson'][number];

const howAdultsLearn: Lesson = {
  id: 'how-adults-learn',
  name: {
    lv: 'Kā mācās pieaugušie',
    lt: 'Kaip mokosi suaugusieji',
    pl: 'Jak uczą się dorośli',
    nb: 'Hvordan voksne lærer',
    nl: 'Hoe volwassenen leren',
    en: 'How adults learn',
  },
  minutes: 20,
  text: {
    lv: 'Pieaugušais nenāk uz bibliotēku, lai viņu mācītu. Viņš nāk tāpēc, ka dzīvē kaut kas ir mainījies vai drīz mainīsies: jauna valsts, jauns tālrunis, jauns mazbērns, zaudēts vai atrasts darbs. Vispirms pajautājiet par to. Kas zina, ko cilvēks grib prast nākamnedēļ, tas nodarbību izplānos labāk nekā tas, kurš vislabāk pārzina tematu.\n\nPieaugušie atnes līdzi savu dzīvi. Sieviete, kura četrdesmit gadus vadījusi virtuvi, par plānošanu zina vairāk, nekā pati domā; vīrietis, kurš šķērsojis trīs robežas, pa ceļam ir mācījies valodas. Šāda pieredze ir labākais mācību materiāls telpā. Tā var arī traucēt: „Man skolā nekad neveicās” – arī tā ir pieredze. Daudzus kādreiz ir izsmējuši par kļūdu, un bailes atgriežas, tiklīdz viņi apsēžas pie galda. Tāpēc sāciet ar kaut ko, ko var ikviens, un nevienu nerādiet par piemēru citiem.\n\nNo dzirdētā atmiņā paliek maz, no paša darītā – vairāk. Amerikāņu pētnieks Deivids Kolbs mācīšanos aprakstīja kā apli ar četrām pieturām. Mēs kaut ko darām. Mēs atskatāmies, kas notika. Mēs no tā secinām. Mēs mēģinām vēlreiz, citādi. Laba nodarbība izved cilvēku vienreiz visam aplim cauri: tā nebeidzas ar skaidrojumu, bet arī neapstājas pie uzdevuma. Attēlā redzamas visas četras pieturas.\n\nPieaugušie arī lemj paši. Viņi grib zināt, kas notiks, cik ilgi un kam tas noderēs. Viņi vēlas, lai viņiem pajautā, vai strādāt vienam vai pa diviem, un lai drīkst izlaist to, kas uz viņiem neattiecas. Piedāvājiet izvēli, kur vien var, kaut vai pavisam mazu: šo tekstu vai to, sēdus vai stāvus, tagad vai mājās.\n\nUn dodiet laiku. Vecāks cilvēks bieži iemācās tikpat labi kā jaunāks, tikai sākumā lēnāk, un viņam vairāk jāatkārto. Arī pauze ir mācīšanās. Ja pēc jautājuma iestājas klusums, tas nenozīmē, ka neviens nezina; tas nozīmē, ka kāds domā.',
    lt: 'Suaugęs žmogus į biblioteką ateina ne tam, kad jį mokytų. Jis ateina, nes gyvenime kažkas pasikeitė ar netrukus pasikeis: nauja šalis, naujas telefonas, gimęs anūkas, prarastas ar rastas darbas. Pirmiausia paklauskite apie tai. Kas žino, ką žmogus nori mokėti kitą savaitę, suplanuos geresnį užsiėmimą nei tas, kas geriausiai išmano temą.\n\nSuaugusieji atsineša savo gyvenimą. Moteris, keturiasdešimt metų vadovavusi virtuvei, apie planavimą žino daugiau, nei pati mano; vyras, perėjęs tris sienas, pakeliui mokėsi kalbų. Tokia patirtis – geriausia mokymo medžiaga visoje patalpoje. Ji gali ir trukdyti: „Mokykloje man niekada nesisekė“ – tai irgi patirtis. Iš daugelio kažkada šaipytasi dėl klaidos, ir baimė grįžta, vos jie atsisėda prie stalo. Todėl pradėkite nuo to, ką gali kiekvienas, ir nieko nerodykite kitiems kaip pavyzdžio.\n\nIš to, ką išgirstame, prisimename mažai, o iš to, ką patys padarome, – daugiau. Amerikiečių tyrėjas Davidas Kolbas mokymąsi apibūdino kaip ratą su keturiomis stotelėmis. Mes ką nors darome. Mes atsigręžiame į tai, kas įvyko. Mes padarome išvadą. Mes bandome dar kartą, kitaip. Geras užsiėmimas bent kartą apveda žmogų visu ratu: jis nesibaigia paaiškinimu, bet ir nesustoja ties užduotimi. Paveikslėlyje matyti visos keturios stotelės.\n\nSuaugusieji taip pat sprendžia patys. Jie nori žinoti, kas vyks, kiek truks ir kam to reikia. Jie nori, kad jų paklaustų, ar dirbti vienam, ar po du, ir kad būtų galima praleisti tai, kas jiems nerūpi. Siūlykite rinktis, kur tik įmanoma, kad ir visai menkai: šį tekstą ar aną, sėdint ar stovint, dabar ar namuose.\n\nIr neskubinkite. Vyresnis žmogus dažnai išmoksta taip pat gerai kaip jaunesnis, tik pradžioje lėčiau, ir jam reikia daugiau kartoti. Pertrauka irgi yra mokymasis. Tyla po klausimo nereiškia, kad niekas nežino; ji reiškia, kad kažkas galvoja.',
    pl: 'Dorosły nie przychodzi do biblioteki po to, żeby go uczono. Przychodzi, bo w jego życiu coś się zmieniło albo zaraz się zmieni: nowy kraj, nowy telefon, nowy wnuk, praca utracona lub znaleziona. O to warto zapytać najpierw. Kto wie, co człowiek chce umieć w przyszłym tygodniu, ten zaplanuje zajęcia lepiej niż ktoś, kto najlepiej zna temat.\n\nDorośli przynoszą ze sobą swoje życie. Kobieta, która przez czterdzieści lat prowadziła kuchnię, wie o planowaniu więcej, niż sądzi; mężczyzna, który przekroczył trzy granice, po drodze uczył się języków. Takie doświadczenie to najlepszy materiał do nauki, jaki jest w sali. Może też przeszkadzać: „W szkole zawsze mi nie szło” to również doświadczenie. Z wielu osób ktoś kiedyś się śmiał z powodu błędu i lęk wraca, gdy tylko usiądą przy stole. Dlatego dobrze zacząć od czegoś, co potrafi każdy, i nikogo nie stawiać za przykład.\n\nZ tego, co słyszymy, pamiętamy niewiele, z tego, co sami zrobimy – więcej. Amerykański badacz David Kolb opisał uczenie się jako krąg z czterema przystankami. Coś robimy. Patrzymy wstecz na to, co się stało. Wyciągamy wniosek. Próbujemy jeszcze raz, inaczej. Dobre zajęcia przeprowadzają przez cały krąg: nie kończą się na wyjaśnieniu, ale i nie zatrzymują się na ćwiczeniu. Cztery przystanki widać na rysunku.\n\nDorośli sami też decydują. Chcą wiedzieć, co się będzie działo, jak długo i po co. Chcą, żeby zapytać ich, czy wolą pracować samodzielnie, czy w parach, i móc pominąć to, co ich nie dotyczy. Wybór warto dawać wszędzie, gdzie się da, choćby mały: ten tekst czy tamten, na siedząco czy na stojąco, teraz czy w domu.\n\nI trzeba dać czas. Starsza osoba często uczy się równie dobrze jak młodsza, tylko z początku wolniej, i musi więcej powtarzać. Przerwa też jest nauką. Cisza po pytaniu nie znaczy, że nikt nie wie; znaczy, że ktoś myśli.',
    nb: 'Voksne kommer ikke til biblioteket for å bli undervist. De kommer fordi noe i livet har endret seg eller snart kommer til å gjøre det: et nytt land, en ny telefon, et nytt barnebarn, en jobb som er mistet eller funnet. Spør om det først. Den som vet hva folk vil kunne neste uke, planlegger en bedre økt enn den som kan mest om emnet.\n\nVoksne har med seg livet sitt. En kvinne som har styrt et kjøkken i førti år, kan mer om planlegging enn hun tror; en mann som har krysset tre grenser, har lært språk underveis. Slik erfaring er det beste lærestoffet i rommet. Den kan også stå i veien: «Jeg var alltid dårlig på skolen» er erfaring, det også. Mange er blitt ledd av for en feil, og frykten kommer tilbake i det øyeblikket de setter seg ved et bord. Begynn derfor med noe alle kan, og bruk aldri noen som eksempel for de andre.\n\nVi husker lite av det vi hører, og mer av det vi gjør selv. Den amerikanske forskeren David Kolb beskrev læring som en sirkel med fire stasjoner. Vi gjør noe. Vi ser tilbake på det som skjedde. Vi trekker en slutning. Vi prøver igjen, på en annen måte. En god økt fører folk én gang hele veien rundt: Den slutter ikke med forklaringen, og den stopper heller ikke ved øvelsen. Bildet viser de fire stasjonene.\n\nVoksne bestemmer også selv. De vil vite hva som skal skje, hvor lang tid det tar, og hva det er godt for. De vil bli spurt om de helst jobber alene eller to og to, og de vil kunne hoppe over det som ikke angår dem. Gi dem et valg når du kan, om det så er lite: denne teksten eller den, sittende eller stående, nå eller hjemme.\n\nOg gi det tid. En eldre person lærer ofte like godt som en yngre, bare saktere i starten, og trenger å gjenta mer. Pauser er en del av læringen. Stillhet etter et spørsmål betyr ikke at ingen vet; det betyr at noen tenker.',
    nl: 'Volwassenen komen niet naar de bibliotheek om les te krijgen. Ze komen omdat er iets in hun leven veranderd is of gaat veranderen: een nieuw land, een nieuwe telefoon, een nieuw kleinkind, een baan die weg is of net gevonden. Vraag daar eerst naar. Wie weet wat mensen volgende week willen kunnen, bereidt een betere bijeenkomst voor dan wie het meest van het onderwerp weet.\n\nVolwassenen brengen hun leven mee. Een vrouw die veertig jaar een keuken leidde, weet meer van plannen dan ze denkt; een man die drie grenzen overstak, leerde onderweg talen. Zulke ervaring is het beste lesmateriaal in de zaal. Ze kan ook in de weg zitten: ‘Ik was vroeger slecht op school’ is ook ervaring. Veel mensen zijn ooit om een fout uitgelachen, en die angst komt terug zodra ze aan een tafel gaan zitten. Begin dus met iets wat iedereen kan, en stel nooit iemand aan de anderen ten voorbeeld.\n\nVan wat we horen, onthouden we weinig; van wat we zelf doen, meer. De Amerikaanse onderzoeker David Kolb beschreef leren als een cirkel met vier haltes. We doen iets. We kijken terug op wat er gebeurde. We trekken een conclusie. We proberen het opnieuw, anders. Een goede bijeenkomst voert mensen één keer helemaal rond: ze eindigt niet met de uitleg en blijft ook niet steken bij de oefening. Op de afbeelding ziet u de vier haltes.\n\nVolwassenen beslissen ook zelf. Ze willen weten wat er gaat gebeuren, hoelang het duurt en waar het goed voor is. Ze willen zelf kiezen of ze liever alleen of met z’n tweeën werken en mogen overslaan wat voor hen niet telt. Bied een keuze waar het kan, al is ze klein: deze tekst of die, zittend of staand, nu of thuis.\n\nEn geef het tijd. Een oudere leert vaak net zo goed als een jongere, alleen in het begin langzamer en met meer herhaling. Pauzes horen bij het leren. Stilte na een vraag betekent niet dat niemand het weet; ze betekent dat iemand nadenkt.',
    en: 'Adults do not come to the library to be taught. They come because something in their life has changed or is about to: a new country, a new telephone, a new grandchild, a job lost or found. Ask about that first. Whoever knows what people want to be able to do next week will plan a better session than whoever knows the subject best.\n\nAdults bring their lives with them. A woman who has run a kitchen for forty years knows more about planning than she thinks; a man who has crossed three borders has learned languages on the way. Such experience is the best teaching material in the room. It can also stand in the way: “I was always bad at school” is experience as well. Many have been laughed at for a mistake, and the fear comes back the moment they sit down at a table. So begin with something that everybody can do, and never hold anyone up as an example.\n\nWe remember little of what we hear and more of what we do ourselves. The American researcher David Kolb described learning as a circle with four stations. We do something. We look back on what happened. We draw a conclusion. We try again, in another way. A good session leads people once all the way round: it does not end with the explanation, nor does it stop at the exercise. The picture shows the four stations.\n\nAdults also decide for themselves. They want to know what will happen, how long it takes and what it is for. They want to be asked whether they would rather work alone or in pairs, and to leave out what does not concern them. Offer a choice wherever you can, even a small one: this text or that, sitting or standing, now or at home.\n\nAnd give it time. An older person often learns as well as a younger one, just slower at first, and needs to repeat more. Pauses are part of learning. Silence after a question does not mean that nobody knows; it means that somebody is thinking.',
  },
  image: {
    media: 'learning-circle',
    alt: {
      lv: 'Aplis ar četrām pieturām un bultām pulksteņrādītāja virzienā: 1 – roka dara, 2 – acs atskatās, 3 – spuldze secina, 4 – apļveida bulta mēģina vēlreiz.',
      lt: 'Ratas su keturiomis stotelėmis ir rodyklėmis pagal laikrodžio rodyklę: 1 – ranka daro, 2 – akis atsigręžia, 3 – lemputė daro išvadą, 4 – apskrita rodyklė bando dar kartą.',
      pl: 'Krąg z czterema przystankami i strzałkami zgodnie z ruchem wskazówek zegara: 1 – dłoń działa, 2 – oko patrzy wstecz, 3 – żarówka wyciąga wniosek, 4 – okrągła strzałka próbuje jeszcze raz.',
      nb: 'En sirkel med fire stasjoner og piler med klokka: 1 – en hånd som gjør noe, 2 – et øye som ser tilbake, 3 – en lyspære som trekker en slutning, 4 – en rund pil som prøver igjen.',
      nl: 'Een cirkel met vier haltes en pijlen met de klok mee: 1 een hand doet iets, 2 een oog kijkt terug, 3 een lamp trekt een conclusie, 4 een ronde pijl probeert het opnieuw.',
      en: 'A circle with four stations and arrows running clockwise: 1, a hand does something; 2, an eye looks back; 3, a light bulb draws a conclusion; 4, a round arrow tries again.',
    },
  },
  question: [
    {
      id: 'first-question',
      text: {
        lv: 'Pie jums piesakās uz datornodarbību. Ko pajautāt vispirms?',
        lt: 'Žmogus registruojasi į kompiuterio užsiėmimą. Ko paklausti pirmiausia?',
        pl: 'Ktoś zapisuje się na zajęcia komputerowe. O co zapytać najpierw?',
        nb: 'Noen melder seg på en dataøkt. Hva spør du om først?',
        nl: 'Iemand meldt zich aan voor een computercursus. Wat vraagt u het eerst?',
        en: 'Somebody signs up for a computer session. What do you ask first?',
      },
      option: [
        {
          text: { lv: 'Kāda jums ir izglītība?', lt: 'Koks jūsų išsilavinimas?', pl: 'Jakie ma Pani lub Pan wykształcenie?', nb: 'Hvilken utdanning har du?', nl: 'Welke opleiding hebt u?', en: 'What schooling do you have?' },
          correct: false,
          feedback: { lv: 'Tas maz palīdz plānot un var atgādināt neveiksmes skolā.', lt: 'Planuoti tai mažai padeda, o nesėkmes mokykloje priminti gali.', pl: 'To niewiele pomaga w planowaniu, a może przypomnieć szkolne niepowodzenia.', nb: 'Det hjelper lite i planleggingen og kan minne om nederlag på skolen.', nl: 'Dat helpt weinig bij het plannen en kan aan mislukking op school doen denken.', en: 'That helps little with planning, and may recall failure at school.' },
        },
        {
          text: { lv: 'Ko jūs gribētu prast izdarīt?', lt: 'Ką norėtumėte mokėti padaryti?', pl: 'Co chciałaby Pani lub chciałby Pan umieć zrobić?', nb: 'Hva har du lyst til å kunne gjøre?', nl: 'Wat zou u willen kunnen?', en: 'What would you like to be able to do?' },
          correct: true,
          feedback: { lv: 'Jā. Mērķis no dzīves ir labākais sākums.', lt: 'Taip. Geriausia pradžia – tikslas iš gyvenimo.', pl: 'Tak. Cel wzięty z życia to najlepszy początek.', nb: 'Ja. Et mål fra livet er den beste starten.', nl: 'Ja. Een doel uit het leven is het beste begin.', en: 'Yes. An aim from life is the best beginning.' },
        },
        {
          text: { lv: 'Vai varat nākt katru nedēļu?', lt: 'Ar galite ateiti kas savaitę?', pl: 'Czy może Pani lub Pan przychodzić co tydzień?', nb: 'Kan du komme hver uke?', nl: 'Kunt u elke week komen?', en: 'Can you come every week?' },
          correct: false,
          feedback: { lv: 'Arī tas jāzina, bet vispirms noskaidrojiet, kāpēc cilvēks nāk.', lt: 'Tai irgi svarbu, bet pirmiausia sužinokite, kodėl žmogus ateina.', pl: 'To też ważne, ale najpierw warto wiedzieć, po co ktoś przychodzi.', nb: 'Det må du også vite, men finn først ut hvorfor personen kommer.', nl: 'Dat moet u ook weten, maar vraag eerst waarom iemand komt.', en: 'You need to know that too, but first find out why the person comes.' },
        },
      ],
    },
    {
      id: 'circle',
      text: {
        lv: 'Grupa tikko pabeidza uzdevumu, un laika ir maz. Ko noteikti neizlaist?',
        lt: 'Grupė ką tik baigė užduotį, o laiko mažai. Ko jokiu būdu nepraleisti?',
        pl: 'Grupa właśnie skończyła ćwiczenie, a czasu jest mało. Czego na pewno nie pomijać?',
        nb: 'Gruppa er nettopp ferdig med en øvelse, og tida er knapp. Hva bør du ikke hoppe over?',
        nl: 'De groep is net klaar met een oefening en er is weinig tijd. Wat slaat u zeker niet over?',
        en: 'The group has just finished an exercise and time is short. What should you not leave out?',
      },
      option: [
        {
          text: { lv: 'Atskatu: kas notika un ko no tā secinām', lt: 'Žvilgsnio atgal: kas įvyko ir kokia išvada', pl: 'Spojrzenia wstecz: co się stało i co z tego wynika', nb: 'Tilbakeblikket: hva skjedde, og hva lærte vi av det', nl: 'Terugkijken: wat gebeurde er en wat leren we daarvan', en: 'Looking back: what happened, and what do we conclude' },
          correct: true,
          feedback: { lv: 'Pareizi. Bez otrās un trešās pieturas uzdevums paliek tikai laika kavēklis.', lt: 'Teisingai. Be antros ir trečios stotelės užduotis lieka tik laiko praleidimas.', pl: 'Właśnie. Bez drugiego i trzeciego przystanku ćwiczenie jest tylko zabawą.', nb: 'Riktig. Uten den andre og tredje stasjonen er øvelsen bare tidsfordriv.', nl: 'Juist. Zonder de tweede en derde halte blijft de oefening tijdverdrijf.', en: 'Right. Without the second and third stations the exercise is only a pastime.' },
        },
        {
          text: { lv: 'Vēl vienu uzdevumu', lt: 'Dar vienos užduoties', pl: 'Jeszcze jednego ćwiczenia', nb: 'En øvelse til', nl: 'Nog een oefening', en: 'One more exercise' },
          correct: false,
          feedback: { lv: 'Vairāk nav labāk, ja pirmais vēl nav pārrunāts.', lt: 'Daugiau nėra geriau, jei pirmoji dar neaptarta.', pl: 'Więcej nie znaczy lepiej, jeśli pierwsze nie zostało omówione.', nb: 'Mer er ikke bedre når den første ikke er snakket om.', nl: 'Meer is niet beter als de eerste nog niet besproken is.', en: 'More is not better while the first has not been talked over.' },
        },
        {
          text: { lv: 'Jūsu sagatavoto prezentāciju', lt: 'Jūsų parengtos prezentacijos', pl: 'Przygotowanej prezentacji', nb: 'Presentasjonen du har laget', nl: 'De presentatie die u hebt gemaakt', en: 'The presentation that you have prepared' },
          correct: false,
          feedback: { lv: 'Prezentāciju var aizsūtīt; paša secinājumu – ne.', lt: 'Prezentaciją galima atsiųsti, o savos išvados – ne.', pl: 'Prezentację można wysłać, własnego wniosku już nie.', nb: 'Presentasjonen kan sendes; egne slutninger kan ikke det.', nl: 'Een presentatie kunt u nasturen, een eigen conclusie niet.', en: 'A presentation can be sent afterwards; one’s own conclusion cannot.' },
        },
      ],
    },
    {
      id: 'safe-start',
      multiple: true,
      text: {
        lv: 'Kas palīdz cilvēkam, kurš baidās kļūdīties? Izvēlieties visu, kas der.',
        lt: 'Kas padeda žmogui, kuris bijo suklysti? Pasirinkite visus tinkamus atsakymus.',
        pl: 'Co pomaga osobie, która boi się błędów? Można wybrać kilka odpowiedzi.',
        nb: 'Hva hjelper en som er redd for å gjøre feil? Velg alt som passer.',
        nl: 'Wat helpt iemand die bang is om fouten te maken? Kies alles wat past.',
        en: 'What helps somebody who is afraid of mistakes? Choose all that fit.',
      },
      option: [
        {
          text: { lv: 'Pirmais uzdevums, ko var ikviens', lt: 'Pirma užduotis, kurią gali kiekvienas', pl: 'Pierwsze zadanie, które potrafi każdy', nb: 'En første oppgave som alle kan', nl: 'Een eerste opdracht die iedereen kan', en: 'A first task that everybody can do' },
          correct: true,
          feedback: { lv: 'Jā, agrīns panākums dod drosmi.', lt: 'Taip, ankstyva sėkmė prideda drąsos.', pl: 'Tak, szybki sukces dodaje odwagi.', nb: 'Ja, å lykkes tidlig gir mot.', nl: 'Ja, vroeg succes geeft moed.', en: 'Yes, early success gives courage.' },
        },
        {
          text: { lv: 'Darbs pa diviem', lt: 'Darbas po du', pl: 'Praca w parach', nb: 'Arbeid to og to', nl: 'Werken met z’n tweeën', en: 'Work in pairs' },
          correct: true,
          feedback: { lv: 'Jā, diviem kļūda nav tik liela.', lt: 'Taip, dviese klaida ne tokia baisi.', pl: 'Tak, we dwoje łatwiej znieść błąd.', nb: 'Ja, to sammen tåler en feil bedre.', nl: 'Ja, samen is een fout minder erg.', en: 'Yes, a mistake is easier to bear in twos.' },
        },
        {
          text: { lv: 'Atbilde visas grupas priekšā', lt: 'Atsakymas prieš visą grupę', pl: 'Odpowiadanie przed całą grupą', nb: 'Å svare foran hele gruppa', nl: 'Antwoorden voor de hele groep', en: 'Answering in front of the whole group' },
          correct: false,
          feedback: { lv: 'Nē, tieši tas biedē. Vispirms pa diviem, tad lielā lokā.', lt: 'Ne, būtent tai gąsdina. Pirmiausia po du, tada visi kartu.', pl: 'Nie, to właśnie przeraża. Najpierw w parach, potem w dużym kręgu.', nb: 'Nei, nettopp det skremmer. Først to og to, så i ring.', nl: 'Nee, juist dat schrikt af. Eerst in tweetallen, dan in de kring.', en: 'No, that is just what frightens. Pairs first, then the large circle.' },
        },
      ],
    },
  ],
};

const planningASession: Lesson = {
  id: 'planning-a-session',
  name: {
    lv: 'Nodarbības plānošana',
    lt: 'Užsiėmimo planavimas',
    pl: 'Planowanie zajęć',
    nb: 'Å planlegge en økt',
    nl: 'Een bijeenkomst voorbereiden',
    en: 'Planning a session',
  },
  minutes: 20,
  text: {
    lv: 'Laba nodarbība sākas ar vienu teikumu: „Beigās katrs prot …” Pabeidziet to ar kaut ko, ko var redzēt. „Katrs saprot internetu” redzēt nevar. „Katrs kādam ir nosūtījis fotogrāfiju” var. Ja teikumā vajadzīgs „un”, jums ir divas nodarbības.\n\nTad domājiet par cilvēkiem. Cik nāks, kurās valodās viņi jūtas kā mājās, kurš šeit būs pirmo reizi, kurš slikti dzird vai redz? Ja nezināt, plānojiet astoņiem svešiniekiem, no kuriem viens kavēs, bet viens zinās vairāk par jums. Gandrīz vienmēr tā arī ir.\n\nTagad sadaliet laiku. Pusotrai stundai ir sešas daļas, kā redzams attēlā. Desmit minūtes ierašanās brīdim: kafija, vārdu zīmītes, pa vārdam ar katru. Desmit minūtes iesildīties: jautājums, uz kuru var atbildēt ikviens un kurš ved pie temata. Piecpadsmit minūtes jaunajam, ne vairāk un ne visas uzreiz. Trīsdesmit piecas minūtes vingrināties: tā ir sirds, un to saīsināt nedrīkst. Piecpadsmit minūtes atskatam: kas izdevās, kas bija grūti, kam jums tas noderēs? Piecas minūtes noslēgumam: kas būs tālāk, paldies un kad tiksimies. Pierakstiet pie katras daļas minūtes un arī pulksteņa laiku.\n\nTelpu apskatiet dienu iepriekš. Vai visi redz visus? Aplis vai mazi galdi aicina runāt, rindas aicina klausīties. Vai ir kontaktligzda, logs, ceļš uz tualeti bez pakāpieniem? Visu vajadzīgo izlieciet jau saskaitītu, katru lietu ar diviem gabaliem rezervē.\n\nVisbeidzot sagatavojieties tam, kas var neizdoties. Pazūd internets: lai ekrāna attēli ir izdrukāti. Divpadsmit vietā atnāk trīs: izlaidiet darbu grupās un sēdieties pie viena galda. Atnāk divdesmit: lai strādā pa četriem un pie katra galda ir viens runātājs. Uzdevums ievelkas: jau iepriekš atzīmējiet plānā, ko tad svītrosiet. Plāns nav solījums. Tas ļauj mierīgi no tā atkāpties, jo jūs zināt, kāpēc nodarbība notiek.',
    lt: 'Geras užsiėmimas prasideda vienu sakiniu: „Pabaigoje kiekvienas moka …“ Užbaikite jį tuo, ką galima pamatyti. „Kiekvienas supranta internetą“ nepamatysite. „Kiekvienas kam nors nusiuntė nuotrauką“ – pamatysite. Jei sakinyje prireikia „ir“, turite du užsiėmimus.\n\nTada pagalvokite apie žmones. Kiek jų ateis, kokiomis kalbomis jie jaučiasi kaip namie, kas čia dar nebuvo, kas prastai girdi ar mato? Jei nežinote, planuokite aštuoniems nepažįstamiems, iš kurių vienas pavėluoja, o vienas žino daugiau už jus. Tai beveik visada tinka.\n\nDabar padalykite laiką. Pusantros valandos turi šešias dalis, kaip parodyta paveikslėlyje. Dešimt minučių atvykti: kava, vardų kortelės, po žodį su kiekvienu. Dešimt minučių apšilti: klausimas, į kurį gali atsakyti kiekvienas ir kuris veda prie temos. Penkiolika minučių naujam dalykui, ne daugiau ir ne iš karto. Trisdešimt penkios minutės praktikai: tai užsiėmimo širdis, ir jos trumpinti negalima. Penkiolika minučių atsigręžti: kas pavyko, kas buvo sunku, kur tai pritaikysite? Penkios minutės pabaigai: kas toliau, padėka ir kada susitiksime. Prie kiekvienos dalies užrašykite minutes ir laikrodžio laiką.\n\nPatalpą apžiūrėkite dieną prieš. Ar visi mato visus? Ratas ar maži staliukai kviečia kalbėtis, eilės kviečia klausytis. Ar yra elektros lizdas, langas, kelias į tualetą be laiptelių? Viską, ko reikia, išdėliokite suskaičiuotą ir kiekvieno daikto palikite po du atsargai.\n\nGaliausiai pasirenkite tam, kas gali nepavykti. Dingsta internetas: turėkite išspausdintus ekrano vaizdus. Vietoj dvylikos ateina trys: atsisakykite darbo grupėse ir susėskite kartu. Ateina dvidešimt: tegul dirba po keturis ir prie kiekvieno stalo būna vienas kalbėtojas. Užduotis užtrunka dvigubai: iš anksto plane pasižymėkite, ko tada atsisakysite. Planas – ne pažadas. Jis leidžia ramiai nuo jo nukrypti, nes žinote, kam užsiėmimas skirtas.',
    pl: 'Dobre zajęcia zaczynają się od jednego zdania: „Na koniec każdy umie…”. Trzeba je dokończyć czymś, co widać. „Każdy rozumie internet” – tego nie widać. „Każdy wysłał komuś zdjęcie” – to widać. Jeśli w zdaniu potrzebne jest „i”, są to dwa spotkania.\n\nPotem czas pomyśleć o ludziach. Ile osób przyjdzie, w jakich językach czują się swobodnie, kto jest tu pierwszy raz, kto słabo słyszy lub widzi? Jeśli tego nie wiadomo, warto zaplanować zajęcia dla ośmiu nieznajomych, z których jeden się spóźni, a jeden wie więcej od prowadzących. To się niemal zawsze zgadza.\n\nTeraz podział czasu. Półtorej godziny ma sześć części, jak na rysunku. Dziesięć minut na przyjście: kawa, plakietki z imionami, kilka słów z każdą osobą. Dziesięć minut na rozgrzewkę: pytanie, na które każdy umie odpowiedzieć i które prowadzi do tematu. Piętnaście minut na coś nowego, nie więcej i nie jednym ciągiem. Trzydzieści pięć minut na ćwiczenie: to serce zajęć i tej części się nie skraca. Piętnaście minut na spojrzenie wstecz: co się udało, co było trudne, do czego się przyda? Pięć minut na zakończenie: co dalej, podziękowanie i kiedy znów się widzimy. Przy każdej części dobrze zapisać minuty, a obok godzinę na zegarze.\n\nSalę trzeba obejrzeć dzień wcześniej. Czy wszyscy widzą wszystkich? Krąg lub małe stoliki zachęcają do rozmowy, rzędy do słuchania. Czy jest gniazdko, okno, droga do toalety bez schodów? To, co potrzebne, najlepiej wyłożyć policzone, z zapasem po dwie sztuki.\n\nNa koniec przygotowanie na to, co może się nie udać. Nie ma internetu: warto mieć wydrukowane ekrany. Zamiast dwunastu osób przychodzą trzy: rezygnujemy z pracy w grupach i siadamy razem. Przychodzi dwadzieścia: niech pracują po cztery, a każdy stolik wybierze mówcę. Ćwiczenie się przeciąga: już wcześniej w planie trzeba zaznaczyć, co wtedy wypadnie. Plan to nie obietnica. Pozwala spokojnie od niego odejść, bo wiadomo, po co są te zajęcia.',
    nb: 'En god økt begynner med én setning: «Til slutt kan alle …» Fullfør den med noe som kan ses. «Alle forstår internett» kan ikke ses. «Alle har sendt et bilde til noen» kan ses. Trenger setningen et «og», har du to økter.\n\nTenk så på folk. Hvor mange kommer, hvilke språk er de hjemme i, hvem har ikke vært her før, hvem hører eller ser dårlig? Vet du det ikke, så planlegg for åtte fremmede, der én kommer for sent og én kan mer enn deg. Det stemmer nesten alltid.\n\nDel nå opp tida. Halvannen time har seks deler, som på bildet. Ti minutter til å komme: kaffe, navneskilt, noen ord med hver enkelt. Ti minutter til oppvarming: et spørsmål som alle kan svare på, og som fører til temaet. Femten minutter til noe nytt, ikke mer, og ikke i ett strekk. Trettifem minutter til å øve: Det er hjertet i økta og må ikke kortes ned. Femten minutter til å se tilbake: Hva gikk bra, hva var vanskelig, hva skal du bruke det til? Fem minutter til avslutning: hva som skjer videre, takk, og når dere ses igjen. Skriv minuttene ved hver del, og klokkeslettet også.\n\nSe på rommet dagen før. Kan alle se alle? En ring eller små bord innbyr til prat, rader innbyr til å lytte. Finnes det en stikkontakt, et vindu, en vei til toalettet uten trinn? Legg fram det som trengs, opptelt og med to ekstra av hver ting.\n\nForbered deg til slutt på det som kan gå galt. Nettet er nede: Ha skjermbildene på papir. Tre kommer i stedet for tolv: Dropp gruppearbeidet og sett dere sammen. Tjue kommer: La dem jobbe fire og fire, med én som taler for hvert bord. En øvelse tar dobbelt så lang tid: Merk av i planen på forhånd hva du da stryker. En plan er ikke et løfte. Den lar deg fravike den i ro, for du vet hva økta er til for.',
    nl: 'Een goede bijeenkomst begint met één zin: ‘Aan het eind kan iedereen …’ Maak die af met iets wat te zien is. ‘Iedereen begrijpt internet’ is niet te zien. ‘Iedereen heeft iemand een foto gestuurd’ wel. Hebt u in die zin ‘en’ nodig, dan zijn het twee bijeenkomsten.\n\nDenk daarna aan de mensen. Hoeveel komen er, in welke talen voelen ze zich thuis, wie is hier nieuw, wie hoort of ziet slecht? Weet u het niet, ga dan uit van acht onbekenden, van wie er één te laat komt en één meer weet dan u. Dat klopt bijna altijd.\n\nVerdeel nu de tijd. Anderhalf uur heeft zes delen, zoals op de afbeelding. Tien minuten om aan te komen: koffie, naamkaartjes, een woord met iedereen. Tien minuten om op te warmen: een vraag die iedereen kan beantwoorden en die naar het onderwerp leidt. Vijftien minuten voor iets nieuws, niet meer en niet aan één stuk. Vijfendertig minuten om te oefenen: dat is het hart, daar gaat niets van af. Vijftien minuten om terug te kijken: wat lukte, wat was moeilijk, waar gaat u het voor gebruiken? Vijf minuten om af te sluiten: hoe het verdergaat, bedankt en tot wanneer. Schrijf bij elk deel de minuten, en ook de kloktijd.\n\nBekijk de zaal een dag eerder. Kan iedereen iedereen zien? Een kring of kleine tafels nodigen uit tot praten, rijen tot luisteren. Is er een stopcontact, een raam, een weg naar het toilet zonder treden? Leg klaar wat nodig is, geteld en met van alles twee extra.\n\nBereid u ten slotte voor op wat mis kan gaan. Internet valt uit: zorg dat de schermen geprint zijn. Er komen drie mensen in plaats van twaalf: laat het groepswerk weg en ga samen zitten. Er komen er twintig: laat hen in viertallen werken, met een woordvoerder per tafel. Een oefening duurt dubbel zo lang: zet vooraf in uw plan wat er dan vervalt. Een plan is geen belofte. U kunt er rustig van afwijken, omdat u weet waarvoor de bijeenkomst dient.',
    en: 'A good session begins with one sentence: “At the end everybody can …” Finish it with something that can be seen. “Everybody understands the internet” cannot be seen. “Everybody has sent somebody a photograph” can. If the sentence needs an “and”, you have two sessions.\n\nThen think of the people. How many will come, in which languages are they at home, who has not been here before, who hears or sees badly? If you do not know, plan for eight strangers, one of whom comes late and one of whom knows more than you do. That is nearly always right.\n\nNow divide the time. An hour and a half has six parts, as in the picture. Ten minutes to arrive: coffee, name badges, a word with each person. Ten minutes to warm up: a question that everybody can answer and that leads to the topic. Fifteen minutes for something new, no more, and not in one piece. Thirty-five minutes to practise: that is the heart, and must not be shortened. Fifteen minutes to look back: what worked, what was hard, what will you use it for? Five minutes to close: what comes next, thanks, and when we meet again. Write the minutes beside each part, and the time of day as well.\n\nLook at the room the day before. Can everybody see everybody? A circle or small tables invite talk, rows invite listening. Is there a socket, a window, a way to the toilet without steps? Lay out what is needed, counted, with two of each to spare.\n\nFinally, prepare for what may go wrong. The internet fails: have the screens on paper. Three people come instead of twelve: leave out the group work and sit down together. Twenty come: let them work in fours, with a speaker for each table. An exercise takes twice as long: mark in your plan beforehand what you will then drop. A plan is not a promise. It lets you depart from it calmly, because you know what the session is for.',
  },
  image: {
    media: 'session-plan',
    alt: {
      lv: 'Josla, sadalīta sešās daļās pēc minūtēm: 10, 10, 15, 35, 15 un 5. Vislielākā daļa ir vingrināšanās.',
      lt: 'Juosta, padalyta į šešias dalis pagal minutes: 10, 10, 15, 35, 15 ir 5. Didžiausia dalis – praktika.',
      pl: 'Pasek podzielony na sześć części według minut: 10, 10, 15, 35, 15 i 5. Największa część to ćwiczenie.',
      nb: 'En stripe delt i seks deler etter minutter: 10, 10, 15, 35, 15 og 5. Den største delen er øvingen.',
      nl: 'Een balk die naar minuten in zes delen is verdeeld: 10, 10, 15, 35, 15 en 5. Het oefenen is het grootste deel.',
      en: 'A bar divided into six parts by minutes: 10, 10, 15, 35, 15 and 5. The largest part is practice.',
    },
  },
  question: [
    {
      id: 'aim',
      text: {
        lv: 'Kurš mērķis ir pārbaudāms?',
        lt: 'Kurį tikslą galima patikrinti?',
        pl: 'Który cel można sprawdzić?',
        nb: 'Hvilket mål kan kontrolleres?',
        nl: 'Welk doel is te controleren?',
        en: 'Which aim can be checked?',
      },
      option: [
        {
          text: { lv: 'Dalībnieki uzzina par tiešsaistes drošību.', lt: 'Dalyviai sužino apie saugumą internete.', pl: 'Uczestnicy dowiadują się o bezpieczeństwie w sieci.', nb: 'Deltakerne får vite om sikkerhet på nett.', nl: 'Deelnemers horen over veiligheid op internet.', en: 'Participants hear about online safety.' },
          correct: false,
          feedback: { lv: 'Vai uzzināja, to nevar redzēt. Ko viņi pēc tam dara?', lt: 'Ar sužinojo, nematyti. Ką jie po to daro?', pl: 'Tego, czy się dowiedzieli, nie widać. Co potem robią?', nb: 'Om de vet det, kan ikke ses. Hva gjør de etterpå?', nl: 'Of ze het weten, is niet te zien. Wat doen ze daarna?', en: 'Whether they know cannot be seen. What do they do afterwards?' },
        },
        {
          text: { lv: 'Katrs atrod vēstulē trīs krāpniecības pazīmes.', lt: 'Kiekvienas laiške randa tris sukčiavimo požymius.', pl: 'Każdy znajduje w wiadomości trzy oznaki oszustwa.', nb: 'Alle finner tre tegn på svindel i en e-post.', nl: 'Iedereen vindt in een bericht drie tekens van oplichting.', en: 'Everybody finds three signs of fraud in a message.' },
          correct: true,
          feedback: { lv: 'Jā, to var redzēt un saskaitīt.', lt: 'Taip, tai galima pamatyti ir suskaičiuoti.', pl: 'Tak, to widać i da się policzyć.', nb: 'Ja, det kan ses og telles.', nl: 'Ja, dat is te zien en te tellen.', en: 'Yes, it can be seen and counted.' },
        },
        {
          text: { lv: 'Dalībnieki jūtas drošāk un saprot datorus.', lt: 'Dalyviai jaučiasi drąsiau ir supranta kompiuterius.', pl: 'Uczestnicy czują się pewniej i rozumieją komputery.', nb: 'Deltakerne føler seg tryggere og forstår datamaskiner.', nl: 'Deelnemers voelen zich zekerder en begrijpen computers.', en: 'Participants feel safer and understand computers.' },
          correct: false,
          feedback: { lv: 'Te ir „un” – divi mērķi, un neviens nav redzams.', lt: 'Čia yra „ir“ – du tikslai, ir nė vieno nematyti.', pl: 'Jest tu „i”, czyli dwa cele, a żadnego nie widać.', nb: 'Her er det et «og»: to mål, og ingen av dem kan ses.', nl: 'Hier staat ‘en’: twee doelen, en geen ervan is te zien.', en: 'There is an “and”: two aims, and neither can be seen.' },
        },
      ],
    },
    {
      id: 'short-of-time',
      text: {
        lv: 'Sākums aizkavējās par piecpadsmit minūtēm. Ko saīsināt?',
        lt: 'Pradžia vėluoja penkiolika minučių. Ką trumpinti?',
        pl: 'Początek opóźnił się o piętnaście minut. Co skrócić?',
        nb: 'Dere begynner et kvarter for sent. Hva korter du ned?',
        nl: 'U begint een kwartier te laat. Wat kort u in?',
        en: 'You start fifteen minutes late. What do you shorten?',
      },
      option: [
        {
          text: { lv: 'Vingrināšanos', lt: 'Praktiką', pl: 'Ćwiczenie', nb: 'Øvingen', nl: 'Het oefenen', en: 'The practice' },
          correct: false,
          feedback: { lv: 'Nē, tā ir nodarbības sirds.', lt: 'Ne, tai užsiėmimo širdis.', pl: 'Nie, to serce zajęć.', nb: 'Nei, det er hjertet i økta.', nl: 'Nee, dat is het hart van de bijeenkomst.', en: 'No, that is the heart of the session.' },
        },
        {
          text: { lv: 'Jaunās vielas daļu, kā iepriekš atzīmēts plānā', lt: 'Naujos medžiagos dalį, kaip iš anksto pažymėta plane', pl: 'Część z nowym materiałem, jak zaznaczono w planie', nb: 'Delen med nytt stoff, slik du har merket av i planen', nl: 'Het deel met nieuwe stof, zoals in het plan aangegeven', en: 'The part with new matter, as marked in the plan' },
          correct: true,
          feedback: { lv: 'Jā. Mazāk jauna, bet pamatīgi izmēģināts.', lt: 'Taip. Mažiau nauja, bet gerai išbandyta.', pl: 'Tak. Mniej nowego, za to dobrze przećwiczone.', nb: 'Ja. Mindre nytt, men godt øvd inn.', nl: 'Ja. Minder nieuws, maar goed geoefend.', en: 'Yes. Less that is new, but well practised.' },
        },
        {
          text: { lv: 'Neko – beigsim piecpadsmit minūtes vēlāk', lt: 'Nieko – baigsime penkiolika minučių vėliau', pl: 'Nic – skończymy piętnaście minut później', nb: 'Ingenting, vi slutter et kvarter senere', nl: 'Niets, we stoppen een kwartier later', en: 'Nothing, we end fifteen minutes later' },
          correct: false,
          feedback: { lv: 'Cilvēkiem ir autobuss un bērni. Beidziet laikā.', lt: 'Žmonių laukia autobusas ir vaikai. Baikite laiku.', pl: 'Ludzie mają autobus i dzieci. Trzeba kończyć punktualnie.', nb: 'Folk har en buss å rekke og barn å hente. Slutt i tide.', nl: 'Mensen hebben een bus en kinderen. Stop op tijd.', en: 'People have a bus to catch and children to fetch. End on time.' },
        },
      ],
    },
  ],
};

const plainLanguage: Lesson = {
  id: 'plain-language',
  name: {
    lv: 'Vienkārša valoda un dažādi valodas līmeņi',
    lt: 'Paprasta kalba ir skirtingi kalbos lygiai',
    pl: 'Prosty język i różne poziomy językowe',
    nb: 'Klart språk og ulike språknivåer',
    nl: 'Eenvoudige taal en verschillende taalniveaus',
    en: 'Plain language and mixed language levels',
  },
  minutes: 20,
  text: {
    lv: 'Vienkārša valoda nav bērnu valoda. Tā saka to pašu, tikai tā, ka var saprast, pirmo reizi dzirdot. Ar pieciem likumiem jūs tiksiet tālu. Īsi teikumi, katrā viena doma. Vārdi, kurus cilvēki lieto mājās. Darbības vārds lietvārda vietā: „mēs lemjam”, nevis „tiek pieņemts lēmums”. Vienai lietai vienmēr viens nosaukums: nesakiet te telefons, te mobilais, te ierīce. Un pēc katra vispārīga apgalvojuma – piemērs.\n\nRunājiet mazliet lēnāk, nevis skaļāk. Pēc katras domas apklustiet uz mirkli. Galvenos vārdus uzrakstiet tur, kur visi tos redz, un atstājiet. Sakot vārdu, parādiet lietu, žestu vai attēlu. Nejautājiet: „Vai sapratāt?” – visi pamās. Palūdziet parādīt vai pastāstīt kaimiņam, ko tagad darīs.\n\nGandrīz katrā grupā līmeņi ir dažādi. Tā nav grupas vaina. Dodiet vienu uzdevumu trijās grūtības pakāpēs: viens saliek pāros attēlus un vārdus, otrs uzraksta teikumu, trešais izstāsta stāstu. Visi strādā ar vienu tematu un pēc tam var par to sarunāties. Pārus veidojiet tā, lai abiem ir ko dot: viens prot valodu, otrs prot pagatavot ēdienu, par kuru runā. Ātrākos katrreiz nepadariet par palīgiem; arī viņi ir atnākuši mācīties.\n\nIzmantojiet valodas, kas telpā jau ir. Divi, kuri kaut ko ātri izskaidro viens otram savā valodā, laiku nezaudē, bet ietaupa. Vienojieties, kad tas ir vēlams un kad gribat dzirdēt tikai kopīgo valodu. Tulkošanas lietotne palīdz atrast vārdu, bet sarunā tā ir siena.\n\nAtcerieties: lasīt un runāt ir divas dažādas prasmes. Cilvēks, kurš raiti runā, varbūt tikpat kā neprot lasīt un to slēpj: brilles palika mājās, veidlapa pagaidīs. Nekad nelieciet nevienam lasīt skaļi bez sagatavošanās. Norādījumu izlasiet paši, it kā tas būtu pats par sevi saprotams.\n\nUn pārbaudiet savu lapu: iedodiet to kādam, kurš tematu nezina, un lūdziet pasvītrot visu, kas jālasa otrreiz.',
    lt: 'Paprasta kalba nėra vaikiška kalba. Ji sako tą patį, tik taip, kad būtų suprantama iš pirmo karto. Penkios taisyklės nuves toli. Trumpi sakiniai, kiekviename po vieną mintį. Žodžiai, kuriuos žmonės vartoja namuose. Veiksmažodis vietoj daiktavardžio: „mes sprendžiame“, o ne „priimamas sprendimas“. Tas pats daiktas visada vadinamas taip pat: nesakykite čia telefonas, čia mobilusis, čia įrenginys. Ir po kiekvieno bendro teiginio – pavyzdys.\n\nKalbėkite truputį lėčiau, o ne garsiau. Po kiekvienos minties trumpai patylėkite. Svarbiausius žodžius užrašykite ten, kur visi juos mato, ir palikite. Sakydami žodį parodykite daiktą, judesį ar paveikslėlį. Neklauskite: „Ar supratote?“ – visi linktelės. Paprašykite parodyti arba papasakoti kaimynui, ką dabar darys.\n\nBeveik kiekvienoje grupėje lygiai skirtingi. Tai ne grupės kaltė. Duokite vieną užduotį trijų sunkumo pakopų: vienas derina paveikslėlius su žodžiais, kitas parašo sakinį, trečias papasakoja istoriją. Visi dirba su ta pačia tema ir paskui gali apie ją pasikalbėti. Poras sudarykite taip, kad abu turėtų ką duoti: vienas moka kalbą, kitas moka išvirti patiekalą, apie kurį kalbama. Greičiausių kaskart nepaverskite padėjėjais; jie irgi atėjo mokytis.\n\nNaudokitės kalbomis, kurios patalpoje jau yra. Du žmonės, greitai ką nors paaiškinantys vienas kitam sava kalba, laiko nepraranda, o sutaupo. Susitarkite, kada tai pageidautina ir kada norite girdėti tik bendrą kalbą. Vertimo programėlė padeda rasti žodį, bet pokalbyje ji yra siena.\n\nAtminkite: skaityti ir kalbėti – skirtingi gebėjimai. Laisvai kalbantis žmogus gal beveik nemoka skaityti ir tai slepia: akiniai liko namie, anketa palauks. Niekada neverskite skaityti balsu be pasirengimo. Nurodymą perskaitykite patys, lyg tai būtų savaime suprantama.\n\nIr patikrinkite savo lapą: duokite jį tam, kas temos nežino, ir paprašykite pabraukti viską, ką tenka skaityti antrą kartą.',
    pl: 'Prosty język to nie język dziecinny. Mówi to samo, tylko tak, by dało się zrozumieć za pierwszym razem. Z pięcioma zasadami można zajść daleko. Krótkie zdania, w każdym jedna myśl. Słowa, których ludzie używają w domu. Czasownik zamiast rzeczownika: „decydujemy”, a nie „podejmowana jest decyzja”. Ta sama rzecz zawsze nazywa się tak samo: nie raz telefon, raz komórka, a raz urządzenie. I przykład po każdym ogólnym zdaniu.\n\nLepiej mówić trochę wolniej, a nie głośniej. Po każdej myśli zrobić pauzę. Najważniejsze słowa zapisać tam, gdzie wszyscy je widzą, i zostawić. Mówiąc słowo, pokazać przedmiot, gest lub obrazek. Nie pytać: „Czy to jasne?”, bo wszyscy kiwną głową. Poprosić, żeby ktoś pokazał albo opowiedział sąsiadowi, co teraz zrobi.\n\nNiemal w każdej grupie poziomy są różne. To nie wina grupy. Warto dać jedno zadanie w trzech stopniach trudności: ktoś łączy obrazki ze słowami, ktoś pisze zdanie, ktoś opowiada historię. Wszyscy pracują nad tym samym tematem i mogą potem o nim porozmawiać. Pary dobrze dobierać tak, by obie osoby miały coś do zaoferowania: jedna zna język, druga umie ugotować danie, o którym mowa. Najszybszych nie trzeba za każdym razem zamieniać w asystentów; oni też przyszli się uczyć.\n\nWarto korzystać z języków, które już są w sali. Dwie osoby, które szybko coś sobie wyjaśnią po swojemu, nie tracą czasu, lecz go oszczędzają. Trzeba tylko umówić się, kiedy to pomaga, a kiedy słychać ma być tylko wspólny język. Aplikacja do tłumaczenia pomaga znaleźć słowo, ale w rozmowie bywa murem.\n\nCzytanie i mówienie to różne umiejętności. Ktoś, kto mówi płynnie, może prawie nie czytać i to ukrywać: okulary zostały w domu, formularz poczeka. Nikogo nie należy prosić o czytanie na głos bez przygotowania. Polecenie najlepiej przeczytać samemu, jakby to było zupełnie naturalne.\n\nA własną kartkę warto sprawdzić: dać ją komuś, kto nie zna tematu, i poprosić o podkreślenie wszystkiego, co trzeba czytać drugi raz.',
    nb: 'Klart språk er ikke barnespråk. Det sier det samme, bare slik at det kan forstås første gang man hører det. Med fem regler kommer du langt. Korte setninger med én tanke i hver. Ord som folk bruker hjemme. Verb i stedet for substantiv: «vi bestemmer», ikke «det blir fattet en beslutning». Den samme tingen heter alltid det samme: Ikke si telefon, mobil og enhet om hverandre. Og et eksempel etter hver allmenn setning.\n\nSnakk litt saktere, ikke høyere. Ta en pause etter hver tanke. Skriv nøkkelordene der alle ser dem, gjerne med artikkel, og la dem stå. Vis tingen, bevegelsen eller bildet mens du sier ordet. Ikke spør «Har dere forstått?», for da nikker alle. Be folk vise det, eller fortelle sidemannen hva de skal gjøre nå.\n\nI nesten hver gruppe er nivåene ulike. Det er ikke gruppas feil. Gi én oppgave med tre grader av vanskelighet: Noen setter sammen bilder og ord, noen skriver en setning, noen forteller en historie. Alle arbeider med samme tema og kan snakke om det etterpå. Sett sammen par slik at begge har noe å gi: Den ene kan språket, den andre kan lage retten de snakker om. Ikke gjør de raskeste til hjelpere hver gang; de er også kommet for å lære.\n\nBruk språkene som finnes i rommet. To som fort forklarer hverandre noe på sitt eget språk, taper ikke tid, de sparer den. Bli enige om når det er fint, og når dere bare vil høre fellesspråket. En oversettelsesapp hjelper med et ord, men i en samtale er den en vegg.\n\nHusk at lesing og tale er to ulike ferdigheter. En som snakker flytende, kan kanskje nesten ikke lese, og skjuler det: Brillene ligger hjemme, skjemaet kan vente. La aldri noen lese høyt uten å ha forberedt seg. Les oppgaven selv, som om det var det mest naturlige i verden.\n\nOg prøv ditt eget ark: Gi det til en som ikke kjenner temaet, og be om at alt som må leses to ganger, blir streket under.',
    nl: 'Eenvoudige taal is geen kindertaal. Ze zegt hetzelfde, alleen zo dat u het meteen begrijpt als u het hoort. Met vijf regels komt u ver. Korte zinnen, met één gedachte per zin. Woorden die mensen thuis gebruiken. Een werkwoord in plaats van een zelfstandig naamwoord: ‘we beslissen’ en niet ‘er wordt een beslissing genomen’. Hetzelfde ding heet altijd hetzelfde: zeg niet afwisselend telefoon, mobiel en toestel. En na elke algemene zin een voorbeeld.\n\nPraat iets langzamer, niet harder. Wacht even na elke gedachte. Schrijf de belangrijkste woorden op waar iedereen ze ziet, met het lidwoord erbij, en laat ze staan. Laat het ding, het gebaar of het plaatje zien terwijl u het woord zegt. Vraag niet: ‘Is het duidelijk?’ Dan knikt iedereen. Vraag mensen het te laten zien, of de buurman te vertellen wat ze nu gaan doen.\n\nIn bijna elke groep lopen de niveaus uiteen. Dat ligt niet aan de groep. Geef één opdracht in drie stappen: de een legt plaatjes bij woorden, de ander schrijft een zin, een derde vertelt een verhaal. Iedereen werkt aan hetzelfde onderwerp en kan er daarna over praten. Maak tweetallen waarin beiden iets te geven hebben: de een kent de taal, de ander kan het gerecht koken waar ze over praten. Maak de snelsten niet elke keer tot hulpje; ook zij kwamen om te leren.\n\nGebruik de talen die er al zijn. Twee mensen die elkaar snel iets uitleggen in hun eigen taal, verliezen geen tijd maar winnen die. Spreek af wanneer dat mag en wanneer u alleen de gedeelde taal wilt horen. Een vertaalapp helpt bij een woord, maar in een gesprek is het een muur.\n\nLezen en praten zijn verschillende vaardigheden. Wie vlot spreekt, kan misschien nauwelijks lezen en verbergt dat: de bril ligt thuis, het formulier komt later wel. Laat nooit iemand onvoorbereid voorlezen. Lees de opdracht zelf voor, alsof dat vanzelf spreekt.\n\nEn test uw eigen blad: geef het aan iemand die het onderwerp niet kent en vraag alles te onderstrepen wat twee keer gelezen moet worden.',
    en: 'Plain language is not childish language. It says the same, only so that it can be understood at the first hearing. Five rules take you far. Short sentences, with one thought each. Words that people use at home. A verb instead of a noun: “we decide” and not “a decision is taken”. The same thing always has the same name: do not say phone, mobile and device by turns. And an example after every general statement.\n\nSpeak a little more slowly, not louder. Pause after each thought. Write the key words where all can see them, and leave them there. Show the thing, the gesture or the picture while you say the word. Do not ask “Have you understood?”, for everybody will nod. Ask people to show it, or to tell a neighbour what they will do now.\n\nIn almost every group the levels are mixed. That is not the group’s fault. Give one task in three degrees of difficulty: some match pictures with words, some write a sentence, some tell a story. All work on the same topic and can talk about it afterwards. Pair people so that both have something to give: one knows the language, the other knows how to cook the dish they are talking about. Do not make the fastest into helpers every time; they too have come to learn.\n\nUse the languages in the room. Two people who quickly explain something to each other in their own language lose no time, they save it. Agree on when it is welcome and when you want to hear only the common language. A translation app helps with a word, but in conversation it is a wall.\n\nReading and speaking are different skills. Somebody who speaks fluently may hardly be able to read, and hides it: the glasses are at home, the form can wait. Never let anyone read aloud unprepared. Read the instruction yourself, as if that went without saying.\n\nAnd test your own sheet: give it to somebody who does not know the topic, and have them underline whatever they must read twice.',
  },
  question: [
    {
      id: 'checking',
      text: {
        lv: 'Kā vislabāk uzzināt, vai norādījums ir saprasts?',
        lt: 'Kaip geriausia sužinoti, ar nurodymas suprastas?',
        pl: 'Jak najlepiej sprawdzić, czy polecenie jest zrozumiałe?',
        nb: 'Hvordan finner du best ut om en beskjed er forstått?',
        nl: 'Hoe merkt u het best of een opdracht begrepen is?',
        en: 'What is the best way to find out whether an instruction is understood?',
      },
      option: [
        {
          text: { lv: 'Pajautāt: „Vai visi saprata?”', lt: 'Paklausti: „Ar visi supratote?“', pl: 'Zapytać: „Czy wszyscy rozumieją?”', nb: 'Spørre: «Har alle forstått?»', nl: 'Vragen: ‘Begrijpt iedereen het?’', en: 'Ask: “Has everybody understood?”' },
          correct: false,
          feedback: { lv: 'Visi pamās, arī tie, kuri nesaprata.', lt: 'Linktelės visi, ir nesupratusieji.', pl: 'Kiwną wszyscy, także ci, którzy nie zrozumieli.', nb: 'Alle nikker, også de som ikke forsto.', nl: 'Iedereen knikt, ook wie het niet begreep.', en: 'All will nod, also those who have not.' },
        },
        {
          text: { lv: 'Palūgt pastāstīt kaimiņam, ko tagad darīs', lt: 'Paprašyti papasakoti kaimynui, ką dabar darys', pl: 'Poprosić o opowiedzenie sąsiadowi, co teraz zrobi', nb: 'Be folk fortelle sidemannen hva de skal gjøre nå', nl: 'Vragen of mensen de buurman vertellen wat ze gaan doen', en: 'Ask people to tell a neighbour what they will do now' },
          correct: true,
          feedback: { lv: 'Jā, un kaimiņš uzreiz palīdz.', lt: 'Taip, o kaimynas iškart padeda.', pl: 'Tak, a sąsiad od razu pomaga.', nb: 'Ja, og sidemannen hjelper med en gang.', nl: 'Ja, en de buurman helpt meteen.', en: 'Yes, and the neighbour helps at once.' },
        },
        {
          text: { lv: 'Atkārtot to pašu skaļāk', lt: 'Pakartoti tą patį garsiau', pl: 'Powtórzyć to samo głośniej', nb: 'Gjenta det samme høyere', nl: 'Hetzelfde harder herhalen', en: 'Repeat the same more loudly' },
          correct: false,
          feedback: { lv: 'Skaļums nepalīdz saprast. Palīdz citi vārdi vai attēls.', lt: 'Garsumas suprasti nepadeda. Padeda kiti žodžiai ar paveikslėlis.', pl: 'Głośność nie pomaga zrozumieć. Pomagają inne słowa albo obrazek.', nb: 'Høyt er ikke lettere. Andre ord eller et bilde hjelper.', nl: 'Harder is niet duidelijker. Andere woorden of een plaatje helpen.', en: 'Louder is not clearer. Other words or a picture help.' },
        },
      ],
    },
    {
      id: 'glasses',
      text: {
        lv: 'Dalībnieks trešo reizi saka, ka brilles palikušas mājās. Ko darāt?',
        lt: 'Dalyvis trečią kartą sako, kad akiniai liko namie. Ką darote?',
        pl: 'Uczestnik trzeci raz mówi, że okulary zostały w domu. Co robić?',
        nb: 'En deltaker sier for tredje gang at brillene ligger hjemme. Hva gjør du?',
        nl: 'Een deelnemer zegt voor de derde keer dat de bril thuis ligt. Wat doet u?',
        en: 'A participant says for the third time that the glasses are at home. What do you do?',
      },
      option: [
        {
          text: { lv: 'Palūdzu nākamreiz paņemt līdzi', lt: 'Paprašau kitą kartą atsinešti', pl: 'Proszę, by następnym razem je przynieść', nb: 'Ber vedkommende ta dem med neste gang', nl: 'Ik vraag ze de volgende keer mee te nemen', en: 'I ask them to bring the glasses next time' },
          correct: false,
          feedback: { lv: 'Ja aiz tā slēpjas lasītgrūtības, cilvēks vairs neatnāks.', lt: 'Jei už to slypi skaitymo sunkumai, žmogus nebeateis.', pl: 'Jeśli kryją się za tym trudności z czytaniem, ta osoba już nie przyjdzie.', nb: 'Ligger lesevansker bak, kommer ikke deltakeren igjen.', nl: 'Als er leesproblemen achter zitten, komt iemand niet terug.', en: 'If trouble with reading is behind it, the person will not come back.' },
        },
        {
          text: { lv: 'Visiem nolasu uzdevumu priekšā un vēlāk ar viņu aprunājos divatā', lt: 'Visiems perskaitau užduotį, o vėliau pasikalbu su juo dviese', pl: 'Czytam zadanie na głos wszystkim, a potem rozmawiam z tą osobą na osobności', nb: 'Leser oppgaven høyt for alle og tar en prat på tomannshånd senere', nl: 'Ik lees de opdracht voor iedereen voor en praat later onder vier ogen', en: 'I read the task aloud for all, and talk with the person alone later' },
          correct: true,
          feedback: { lv: 'Jā. Neviens netiek izcelts, un durvis paliek vaļā.', lt: 'Taip. Niekas neišskiriamas, ir durys lieka atviros.', pl: 'Tak. Nikt nie jest wyróżniony, a drzwi zostają otwarte.', nb: 'Ja. Ingen blir hengt ut, og døra står åpen.', nl: 'Ja. Niemand valt op, en de deur blijft open.', en: 'Yes. Nobody is singled out, and the door stays open.' },
        },
        {
          text: { lv: 'Pajautāju grupas priekšā, vai viņš prot lasīt', lt: 'Prieš grupę paklausiu, ar jis moka skaityti', pl: 'Pytam przy grupie, czy umie czytać', nb: 'Spør foran gruppa om vedkommende kan lese', nl: 'Ik vraag in de groep of hij of zij kan lezen', en: 'I ask in front of the group whether they can read' },
          correct: false,
          feedback: { lv: 'Nē, tas kaunina. Tādas sarunas ir tikai divatā.', lt: 'Ne, tai gėdina. Apie tai kalbamasi tik dviese.', pl: 'Nie, to zawstydza. Takie rozmowy tylko w cztery oczy.', nb: 'Nei, det skaper skam. Slikt tar man på tomannshånd.', nl: 'Nee, dat is beschamend. Zoiets bespreekt u onder vier ogen.', en: 'No, that shames people. Such talks belong in private.' },
        },
      ],
    },
  ],
};

const leadingAGroup: Lesson = {
  id: 'leading-a-group',
  name: {
    lv: 'Grupas vadīšana',
    lt: 'Vadovavimas grupei',
    pl: 'Prowadzenie grupy',
    nb: 'Å lede en gruppe',
    nl: 'Een groep begeleiden',
    en: 'Leading a group',
  },
  minutes: 25,
  text: {
    lv: 'Kas vada pieaugušo grupu, ir drīzāk saimnieks nekā skolotājs. Saimnieks pazīst māju, atver durvis, pamana, kurš stāv viens, un viņam nav viss jāzina. Ja jums uzdod jautājumu, uz kuru nav atbildes, pasakiet to, uzrakstiet jautājumu uz lapas un prasiet grupai: „Kurš zina? Kur mēs to varētu noskaidrot?” Zināšanu klubos, kādus rīko daudzas bibliotēkas, vadītājam temats nemaz nav jāpārzina. Filmā zemāk trīs bibliotēkas stāsta, kā to darīja; tā ir poļu valodā.\n\nPirmajā reizē vienojieties par dažiem noteikumiem – trim, četriem, pašu cilvēku vārdiem. Runā viens. Šeit stāstītais paliek šeit. Katrs drīkst teikt „es izlaižu”. Pielieciet tos pie sienas; tad pietiek norādīt uz lapu, un nav jābaras.\n\nKatrā grupā kāds runā daudz un kāds klusē. Pirmo neapturiet ar ironiju. Pateicieties, apkopojiet vienā teikumā un pagriezieties pret citiem: „Un kā ir šajā galda pusē?” Klusētāju neizsauciet negaidot. Dodiet visiem minūti domāt vai rakstīt, tad lai sarunājas pa diviem un tikai pēc tam visi kopā. Tad gandrīz katram būs ko teikt.\n\nViedokļi sadursies, jo īpaši par ticību, politiku un audzināšanu. Jums nav jāizšķir, kuram taisnība. Vaicājiet pēc pieredzes, nevis pēc viedokļa: „Ko jūs pats esat piedzīvojis?” Ja kādu aizvaino, iejaucieties tūlīt, mierīgi un skaidri: nosauciet, kas tika pateikts, sakiet, ka tas šeit neiederas, un nostājieties blakus aizvainotajam. Ar otru parunājiet pauzē divatā.\n\nVērojiet grupu tikpat uzmanīgi kā pulksteni. Ja vairāki skatās uz durvīm, laiks pauzei, arī ja plānā rakstīts citādi. Sakiet, ko redzat: „Man šķiet, esam noguruši. Piecas minūtes?” Un beidziet laikā. Kam jāpaspēj uz autobusu vai pēc bērna, tas atgriezīsies tikai pie saimnieka, kurš tur vārdu.',
    lt: 'Kas veda suaugusiųjų grupę, yra veikiau šeimininkas nei mokytojas. Šeimininkas pažįsta namus, atidaro duris, pastebi, kas stovi vienas, ir neprivalo visko žinoti. Jei klausia to, ko nežinote, taip ir pasakykite, užrašykite klausimą ant lapo ir paklauskite grupės: „Kas žino? Kur galėtume sužinoti?“ Žinių klubuose, kokius rengia daug bibliotekų, vedėjui temos išmanyti visai nebūtina. Filme po tekstu trys bibliotekos pasakoja, kaip tai darė; jis lenkų kalba.\n\nPer pirmą susitikimą visi kartu susitarkite dėl kelių paprastų taisyklių – trijų ar keturių, pačių žmonių žodžiais. Kalba vienas. Kas čia papasakota, čia ir lieka. Kiekvienas gali sakyti „praleidžiu“. Pakabinkite jas ant sienos; tada užteks parodyti į lapą, ir nereikės barti.\n\nKiekvienoje grupėje kas nors kalba daug, o kas nors tyli. Pirmojo nestabdykite ironija. Padėkokite, apibendrinkite vienu sakiniu ir atsigręžkite į kitus: „O kaip šioje stalo pusėje?“ Tylinčiojo netikėtai nešaukite. Duokite visiems minutę pagalvoti ar užsirašyti, tada tegul kalbasi po du, ir tik paskui visi kartu. Tada beveik kiekvienas turės ką pasakyti.\n\nNuomonės susikirs, ypač dėl tikėjimo, politikos ir auklėjimo. Jums nereikia nuspręsti, kas teisus. Prašykite patirties, o ne nuomonės: „Ką jūs pats esate patyręs?“ Jei ką nors įžeidžia, įsikiškite iškart, ramiai ir aiškiai: įvardykite, kas pasakyta, pasakykite, kad tam čia ne vieta, ir atsistokite šalia įžeistojo. Su kitu pasikalbėkite per pertrauką dviese.\n\nStebėkite grupę taip pat atidžiai kaip laikrodį. Jei keli žvalgosi į duris, laikas pertraukai, net jei plane parašyta kitaip. Sakykite, ką matote: „Man atrodo, pavargome. Penkios minutės?“ Ir baikite laiku. Kas turi spėti į autobusą ar pasiimti vaiką, sugrįš tik pas šeimininką, kuris laikosi žodžio.',
    pl: 'Kto prowadzi grupę dorosłych, jest raczej gospodarzem niż nauczycielem. Gospodarz zna dom, otwiera drzwi, widzi, kto stoi sam, i nie musi wszystkiego wiedzieć. Gdy pada pytanie bez odpowiedzi, warto to przyznać, zapisać je na kartce i zwrócić się do grupy: „Kto wie? Gdzie moglibyśmy sprawdzić?”. W klubach wiedzy, które prowadzi wiele bibliotek, prowadzący w ogóle nie musi znać tematu. W nagraniu pod tekstem trzy biblioteki opowiadają, jak to robiły.\n\nNa pierwszym spotkaniu dobrze umówić się na kilka zasad: trzy, cztery, słowami samych uczestników. Mówi jedna osoba. Co tu opowiedziane, zostaje tutaj. Każdy może powiedzieć „pas”. Zasady najlepiej powiesić na ścianie; potem wystarczy wskazać kartkę i nikogo nie trzeba upominać.\n\nW każdej grupie ktoś mówi dużo, a ktoś milczy. Pierwszej osoby nie należy gasić ironią. Lepiej podziękować, streścić jednym zdaniem i zwrócić się do innych: „A jak jest po tej stronie stołu?”. Milczącej osoby nie wywołuje się znienacka. Najpierw minuta dla wszystkich na myślenie lub pisanie, potem rozmowa w parach, a dopiero później w całej grupie. Wtedy prawie każdy ma coś do powiedzenia.\n\nPoglądy będą się ścierać, zwłaszcza o wiarę, politykę i wychowanie. Nie trzeba rozstrzygać, kto ma rację. Warto pytać o doświadczenie, a nie o opinię: „Co Pani sama przeżyła?”. Jeśli kogoś obrażono, trzeba zareagować od razu, spokojnie i jasno: nazwać to, co padło, powiedzieć, że tu nie ma na to miejsca, i stanąć przy osobie zranionej. Z drugą porozmawiać w przerwie, na osobności.\n\nNa grupę trzeba patrzeć równie uważnie jak na zegarek. Gdy kilka osób zerka na drzwi, czas na przerwę, nawet jeśli plan mówi co innego. Dobrze powiedzieć, co się widzi: „Chyba jesteśmy zmęczeni. Pięć minut?”. I kończyć punktualnie. Kto musi zdążyć na autobus albo odebrać dziecko, wróci tylko do gospodarza, który dotrzymuje słowa.',
    nb: 'Den som leder en gruppe voksne, er mer vert enn lærer. En vert kjenner huset, åpner døra, ser hvem som står alene, og trenger ikke å vite alt. Får du et spørsmål du ikke kan svare på, så si det, skriv det på et ark og spør gruppa: «Hvem vet? Hvor kan vi finne det ut?» I læringssirkler, som mange bibliotek har, trenger lederen slett ikke å kunne emnet. I filmen under teksten forteller tre bibliotek hvordan de gjorde det; den er på polsk.\n\nBli på første møte enige om noen få regler, tre eller fire, med folks egne ord. Én snakker om gangen. Det som fortelles her, blir her. Alle kan si «pass». Heng dem på veggen, så kan du peke på arket og slipper å kjefte.\n\nI alle grupper er det en som snakker mye, og en som ikke sier noe. Stopp ikke den første med ironi. Si takk, sammenfatt med én setning og vend deg til de andre: «Og hvordan er det på denne siden av bordet?» Den stille skal ikke spørres ut uten varsel. Gi alle et minutt til å tenke eller skrive, la dem så snakke to og to, og først deretter alle sammen. Da har nesten alle noe å si.\n\nMeninger vil støte sammen, særlig om tro, politikk og oppdragelse. Du trenger ikke avgjøre hvem som har rett. Be om erfaringer i stedet for meninger: «Hva har du selv opplevd?» Blir noen krenket, så grip inn med en gang, rolig og tydelig: Si hva som ble sagt, at det ikke hører hjemme her, og still deg ved siden av den som ble såret. Snakk med den andre på tomannshånd i pausen.\n\nFølg med på gruppa like nøye som på klokka. Ser flere mot døra, er det tid for en pause, selv om planen sier noe annet. Si det du ser: «Jeg tror vi er slitne. Fem minutter?» Og slutt i tide. Folk som skal rekke en buss eller hente et barn, kommer bare tilbake til en vert som holder ord.',
    nl: 'Wie een groep volwassenen begeleidt, is eerder gastheer of gastvrouw dan docent. Een gastheer kent het huis, doet de deur open, ziet wie er alleen staat en hoeft niet alles te weten. Krijgt u een vraag waarop u geen antwoord hebt, zeg dat dan, schrijf de vraag op een vel en leg hem aan de groep voor: ‘Wie weet het? Waar kunnen we het vinden?’ In leerkringen, die veel bibliotheken hebben, hoeft de begeleider het onderwerp helemaal niet te kennen. In de film onder deze tekst vertellen drie bibliotheken hoe zij het deden; hij is in het Pools.\n\nMaak de eerste keer een paar afspraken, drie of vier, in de woorden van de mensen zelf. Eén tegelijk praat. Wat hier verteld wordt, blijft hier. Iedereen mag ‘pas’ zeggen. Hang ze aan de muur; dan wijst u naar het vel en hoeft u niemand terecht te wijzen.\n\nIn elke groep praat iemand veel en zwijgt iemand. Rem de eerste niet met spot. Bedank, vat samen in één zin en wend u tot de anderen: ‘En hoe is dat aan deze kant van de tafel?’ Geef de stille niet onverwacht de beurt. Geef iedereen een minuut om te denken of te schrijven, laat dan in tweetallen praten en pas daarna met z’n allen. Dan heeft bijna iedereen iets te zeggen.\n\nMeningen botsen, vooral over geloof, politiek en opvoeding. U hoeft niet te beslissen wie gelijk heeft. Vraag naar ervaring in plaats van mening: ‘Wat hebt u zelf meegemaakt?’ Wordt iemand beledigd, grijp dan meteen in, rustig en duidelijk: benoem wat er gezegd is, zeg dat het hier niet thuishoort en ga naast de gekwetste staan. Praat met de ander in de pauze, onder vier ogen.\n\nLet net zo goed op de groep als op de klok. Kijken er meer mensen naar de deur, dan is het pauze, ook als het plan iets anders zegt. Zeg wat u ziet: ‘Volgens mij zijn we moe. Vijf minuten?’ En stop op tijd. Wie een bus moet halen of een kind, komt alleen terug bij een gastheer die woord houdt.',
    en: 'Whoever leads a group of adults is a host rather than a teacher. A host knows the house, opens the door, sees who is standing alone, and need not know everything. When a question comes to which you have no answer, say so, write it on a sheet and ask the group: “Who knows? Where could we find out?” In learning circles, which many libraries run, the facilitator need not know the subject at all. In the film below, three libraries tell how they did it; it is in Polish.\n\nAt the first meeting agree on a few rules, three or four, in people’s own words. One speaks at a time. What is told here stays here. Anybody may say “pass”. Hang them on the wall; then you can point to the sheet and need not scold.\n\nIn every group somebody talks much and somebody says nothing. Do not stop the first with irony. Thank them, sum up in one sentence and turn to the others: “And how is it on this side of the table?” Do not call on the silent one by surprise. Give everybody a minute to think or write, then let pairs talk, and only then the whole group. After that almost everyone has something to say.\n\nOpinions will clash, above all on faith, politics and upbringing. You need not settle who is right. Ask for experience rather than opinion: “What have you lived through yourself?” If somebody is insulted, step in at once, calmly and clearly: name what was said, say that it does not belong here, and stand by the person hurt. Speak with the other alone, in the break.\n\nWatch the group as closely as the clock. If several look at the door, it is time for a break, even if the plan says otherwise. Say what you see: “I think we are tired. Five minutes?” And end on time. People who have a bus to catch or a child to fetch come back only to a host who keeps their word.',
  },
  video: {
    url: 'http://www.biblioteki.org/webinaria/Kluby_wiedzy_w_Twojej_bibliotece_jak_to_zrobic_i_dlaczego_warto_nagranie_webinarium0.html',
    name: {
      lv: 'Zināšanu klubi jūsu bibliotēkā: vebināra ieraksts (poļu valodā)',
      lt: 'Žinių klubai jūsų bibliotekoje: internetinio seminaro įrašas (lenkų kalba)',
      pl: 'Kluby wiedzy w Twojej bibliotece: nagranie webinarium',
      nb: 'Læringssirkler i biblioteket ditt: opptak av et nettseminar (på polsk)',
      nl: 'Leerkringen in uw bibliotheek: opname van een webinar (in het Pools)',
      en: 'Learning circles in your library: recording of a webinar (in Polish)',
    },
    inLanguage: 'pl',
  },
  question: [
    {
      id: 'unknown-answer',
      text: {
        lv: 'Dalībnieks jautā kaut ko, ko jūs nezināt. Ko darāt?',
        lt: 'Dalyvis klausia to, ko nežinote. Ką darote?',
        pl: 'Uczestnik pyta o coś, czego prowadzący nie wie. Co zrobić?',
        nb: 'En deltaker spør om noe du ikke vet. Hva gjør du?',
        nl: 'Een deelnemer vraagt iets wat u niet weet. Wat doet u?',
        en: 'A participant asks something that you do not know. What do you do?',
      },
      option: [
        {
          text: { lv: 'Atbildu aptuveni, lai nezaudētu cieņu', lt: 'Atsakau apytiksliai, kad neprarasčiau pagarbos', pl: 'Odpowiedzieć mniej więcej, by nie stracić twarzy', nb: 'Svarer omtrentlig for ikke å tape ansikt', nl: 'Ik antwoord ongeveer, om geen gezichtsverlies te lijden', en: 'I answer roughly, so as not to lose face' },
          correct: false,
          feedback: { lv: 'Aptuvena atbilde var maldināt. Godīgs „nezinu” stiprina uzticēšanos.', lt: 'Apytikslis atsakymas gali suklaidinti. Sąžiningas „nežinau“ stiprina pasitikėjimą.', pl: 'Odpowiedź na oko może zmylić. Szczere „nie wiem” buduje zaufanie.', nb: 'Et omtrentlig svar kan villede. Et ærlig «vet ikke» skaper tillit.', nl: 'Zo’n antwoord kan misleiden. Eerlijk ‘ik weet het niet’ wekt vertrouwen.', en: 'A rough answer may mislead. An honest “I don’t know” builds trust.' },
        },
        {
          text: { lv: 'Pierakstu jautājumu un prasu grupai, kā to noskaidrot', lt: 'Užrašau klausimą ir klausiu grupės, kaip sužinoti', pl: 'Zapisać pytanie i zapytać grupę, jak to sprawdzić', nb: 'Skriver ned spørsmålet og spør gruppa hvordan vi finner svaret', nl: 'Ik schrijf de vraag op en vraag de groep hoe we het kunnen vinden', en: 'I write it down and ask the group how we could find out' },
          correct: true,
          feedback: { lv: 'Jā. Tā grupa mācās arī meklēt.', lt: 'Taip. Taip grupė mokosi ir ieškoti.', pl: 'Tak. Grupa uczy się wtedy także szukać.', nb: 'Ja. Slik lærer gruppa også å lete.', nl: 'Ja. Zo leert de groep ook zoeken.', en: 'Yes. That way the group learns to search as well.' },
        },
        {
          text: { lv: 'Saku, ka tas neattiecas uz tematu', lt: 'Sakau, kad tai ne į temą', pl: 'Powiedzieć, że to nie na temat', nb: 'Sier at det ikke hører til temaet', nl: 'Ik zeg dat het er niet bij hoort', en: 'I say that it is off the topic' },
          correct: false,
          feedback: { lv: 'Tad cilvēks vairs nejautās. Pietiek ar lapu pie sienas.', lt: 'Tada žmogus daugiau neklaus. Užtenka lapo ant sienos.', pl: 'Wtedy nikt już nie zapyta. Wystarczy kartka na ścianie.', nb: 'Da spør ingen igjen. Et ark på veggen er nok.', nl: 'Dan vraagt niemand meer iets. Een vel aan de muur is genoeg.', en: 'Then the person will not ask again. A sheet on the wall is enough.' },
        },
      ],
    },
    {
      id: 'silent-one',
      text: {
        lv: 'Viena dalībniece visu laiku klusē. Kas palīdzēs vislabāk?',
        lt: 'Viena dalyvė visą laiką tyli. Kas padės geriausiai?',
        pl: 'Jedna z uczestniczek cały czas milczy. Co pomoże najbardziej?',
        nb: 'En deltaker er stille hele tida. Hva hjelper best?',
        nl: 'Eén deelneemster zwijgt de hele tijd. Wat helpt het best?',
        en: 'One participant is silent all the time. What helps most?',
      },
      option: [
        {
          text: { lv: 'Pajautāt viņai visu priekšā', lt: 'Paklausti jos prie visų', pl: 'Zapytać ją przy wszystkich', nb: 'Spørre henne foran alle', nl: 'Haar de beurt geven waar iedereen bij is', en: 'Asking her in front of all' },
          correct: false,
          feedback: { lv: 'Negaidīts jautājums biežāk apklusina vēl vairāk.', lt: 'Netikėtas klausimas dažnai dar labiau nutildo.', pl: 'Pytanie znienacka zwykle jeszcze bardziej zamyka.', nb: 'Et uventet spørsmål gjør folk som regel enda stillere.', nl: 'Een onverwachte vraag maakt vaak nog stiller.', en: 'A sudden question often silences even more.' },
        },
        {
          text: { lv: 'Minūte domām, tad saruna pa diviem', lt: 'Minutė pagalvoti, tada pokalbis po du', pl: 'Minuta na myślenie, potem rozmowa w parach', nb: 'Et minutt til å tenke, så en prat to og to', nl: 'Een minuut om te denken, dan praten in tweetallen', en: 'A minute to think, then talk in pairs' },
          correct: true,
          feedback: { lv: 'Jā. Divatā runāt ir vieglāk, un doma jau ir gatava.', lt: 'Taip. Dviese kalbėti lengviau, ir mintis jau paruošta.', pl: 'Tak. We dwoje mówi się łatwiej, a myśl jest już gotowa.', nb: 'Ja. Det er lettere å snakke to sammen, og tanken er klar.', nl: 'Ja. Met z’n tweeën praat het makkelijker, en de gedachte is al klaar.', en: 'Yes. Talking is easier with one other person, and the thought is ready.' },
        },
        {
          text: { lv: 'Likt viņu mierā visu kursu', lt: 'Palikti ją ramybėje visam kursui', pl: 'Zostawić ją w spokoju przez cały kurs', nb: 'La henne være i fred hele kurset', nl: 'Haar de hele cursus met rust laten', en: 'Leaving her in peace for the whole course' },
          correct: false,
          feedback: { lv: 'Klusēt drīkst, bet iespēja runāt jāpiedāvā.', lt: 'Tylėti galima, bet progą kalbėti reikia pasiūlyti.', pl: 'Milczeć wolno, ale okazję do mówienia trzeba dać.', nb: 'Det er lov å tie, men hun må få muligheten til å snakke.', nl: 'Zwijgen mag, maar de kans om te praten moet er zijn.', en: 'She may be silent, but she should be offered the chance to speak.' },
        },
      ],
    },
  ],
};

const passingOn: Lesson = {
  id: 'evaluation-and-passing-on',
  name: {
    lv: 'Novērtēšana un tālāknodošana',
    lt: 'Vertinimas ir patirties perdavimas',
    pl: 'Ocena i przekazywanie dalej',
    nb: 'Å vurdere og føre videre',
    nl: 'Evalueren en doorgeven',
    en: 'Evaluation and passing on',
  },
  minutes: 25,
  text: {
    lv: 'Nodarbība ir galā tad, kad zināt, kas no tās iznācis. Garas anketas nevajag; pietiek ar trim vienkāršiem paņēmieniem. Pēdējās minūtēs uzdodiet divus jautājumus: kas bija labi un ko nākamreiz mainīsim? Lai katrs atbild skaļi vai uz zīmītes. Tad paskatieties, vai mērķis sasniegts: cik cilvēku to fotogrāfiju nosūtīja? Un pēc diviem trim mēnešiem pajautājiet dažiem, ko viņi lieto vēl šodien. Tikai šī pēdējā atbilde rāda, vai dzīvē kas mainījies.\n\nJautājiet tā, lai godīgi atbildēt būtu viegli. Laipnam bibliotekāram neviens acīs neteiks, ka bija garlaicīgi. Palīdz zīmītes bez vārda, kolēģis, kurš jautā jūsu vietā, vai divas burkas, kurās ejot prom iemet pupiņu. Visvairāk zina tie, kuri pārstāja nākt; piezvaniet viņiem bez pārmetumiem.\n\nTajā pašā dienā uzrakstiet puslapu: kas bija plānots, kas notika, cik atnāca, ko darītu citādi. Pierakstiet arī to, kas neizdevās. Tas ir jums pēc pusgada un kolēģim, kurš nodarbību vadīs nākamais. Ja tās pamatā bija kāda cita scenārijs, pastāstiet autoram, ko mainījāt; tā tas kļūst labāks katrā bibliotēkā.\n\nArī nodošana tālāk ir nodarbība. Kolēģi ir pieaugušie: viņiem ir pieredze, viņi baidās kļūdīties un mācās darot. Tāpēc nelasiet lekciju par grupas vadīšanu. Vispirms lai viņi ir dalībnieki, tad kopā izjauciet pa daļām, ko darījāt, un tad lai katrs ceturtdaļstundu vada pārējos. Atsauksmēm ir kārtība: pirmais runā pats vadītājs, tad citi saka, ko redzēja, un tikai beigās – viens ieteikums. Ar vienu pietiek.\n\nUn vienojieties par pirmo datumu. Kas savu nodarbību novada četru nedēļu laikā, tas turpinās; kas gaida labāku brīdi, nereti gaida mūžīgi. Pirmajā reizē aizejiet līdzi, apsēdieties malā un klusējiet, līdz jums pajautā. Tā no viena izglītotāja kļūst divi.',
    lt: 'Užsiėmimas baigtas tada, kai žinote, kas iš jo išėjo. Ilgos anketos nereikia; užtenka trijų paprastų būdų. Paskutinėmis minutėmis užduokite du klausimus: kas buvo gerai ir ką kitą kartą keisime? Tegul kiekvienas atsako balsu arba ant lapelio. Tada pažiūrėkite, ar tikslas pasiektas: kiek žmonių tą nuotrauką išsiuntė? O po dviejų trijų mėnesių kelių paklauskite, kuo jie naudojasi iki šiol. Tik šis paskutinis atsakymas parodo, ar gyvenime kas nors pasikeitė.\n\nKlauskite taip, kad sąžiningai atsakyti būtų lengva. Maloniam bibliotekininkui niekas į akis nepasakys, kad buvo nuobodu. Padeda lapeliai be vardų, kolega, klausiantis vietoj jūsų, arba du stiklainiai, į kuriuos išeinant įmetama pupelė. Daugiausia žino tie, kurie nustojo lankyti; paskambinkite jiems be priekaištų.\n\nTą pačią dieną parašykite pusę puslapio: kas planuota, kas įvyko, kiek atėjo, ką darytumėte kitaip. Užrašykite ir tai, kas nepavyko. Tai skirta jums po pusmečio ir kolegai, kuris užsiėmimą ves kitas. Jei rėmėtės kieno nors scenarijumi, papasakokite autoriui, ką pakeitėte; taip jis gerėja kiekvienoje bibliotekoje.\n\nPerdavimas – irgi užsiėmimas. Kolegos yra suaugę žmonės: jie turi patirties, bijo klysti ir mokosi darydami. Todėl neskaitykite paskaitos apie vadovavimą grupei. Pirmiausia tegul jie būna dalyviai, tada kartu išardykite, ką darėte, ir tada tegul kiekvienas ketvirtį valandos veda kitiems. Grįžtamajam ryšiui yra tvarka: pirmas kalba pats vedėjas, tada kiti sako, ką matė, ir tik pabaigoje – vienas pasiūlymas. Vieno užtenka.\n\nIr susitarkite dėl pirmos datos. Kas savo užsiėmimą praveda per keturias savaites, tas ir tęs; kas laukia geresnės progos, dažnai laukia amžinai. Pirmą kartą eikite kartu, atsisėskite nuošaliau ir tylėkite, kol jūsų paklaus. Taip iš vieno švietėjo tampa du.',
    pl: 'Zajęcia kończą się wtedy, gdy wiadomo, co z nich wynikło. Długa ankieta nie jest potrzebna; wystarczą trzy proste sposoby. W ostatnich minutach padają dwa pytania: co było dobre i co następnym razem zmienimy? Każdy odpowiada głośno albo na karteczce. Potem trzeba sprawdzić, czy cel został osiągnięty: ile osób wysłało to zdjęcie? A po dwóch, trzech miesiącach zapytać kilka z nich, z czego korzystają do dziś. Dopiero ta odpowiedź mówi, czy coś się w ich życiu zmieniło.\n\nPytać trzeba tak, żeby łatwo było odpowiedzieć szczerze. Miłej bibliotekarce nikt nie powie w oczy, że było nudno. Pomagają karteczki bez imion, osoba z zespołu, która pyta w zastępstwie, albo dwa słoiki, do których wychodząc, wrzuca się fasolkę. Najwięcej wiedzą ci, którzy przestali przychodzić; warto do nich zadzwonić, bez wyrzutów.\n\nJeszcze tego samego dnia dobrze napisać pół strony: co było w planie, co się zdarzyło, ile osób przyszło, co można zrobić inaczej. Także to, co się nie udało. Przyda się to za pół roku, a także osobie, która poprowadzi zajęcia następna. Jeśli podstawą był cudzy scenariusz, warto powiedzieć autorom, co zostało zmienione; w ten sposób staje się lepszy w każdej bibliotece.\n\nPrzekazywanie to też zajęcia. Koleżanki i koledzy są dorośli: mają doświadczenie, boją się błędów i uczą się, działając. Dlatego zamiast wykładu o prowadzeniu grupy niech najpierw będą uczestnikami, potem wspólnie rozłożą te zajęcia na części, a na koniec każdy poprowadzi kwadrans dla pozostałych. Informacja zwrotna ma swoją kolejność: najpierw mówi osoba prowadząca, potem inni mówią, co widzieli, i dopiero na końcu pada jedna sugestia. Jedna wystarczy.\n\nI trzeba umówić pierwszy termin. Kto poprowadzi własne zajęcia w ciągu czterech tygodni, będzie to robić dalej; kto czeka na lepszą chwilę, często czeka bez końca. Za pierwszym razem warto pójść razem, usiąść z boku i milczeć, dopóki nikt nie zapyta. Tak z jednego edukatora robi się dwóch.',
    nb: 'En økt er ferdig når du vet hva som kom ut av den. Det trengs ikke noe langt skjema; tre enkle midler er nok. Still to spørsmål de siste minuttene: Hva gikk bra, og hva skal vi endre neste gang? La alle svare høyt eller på en lapp. Se så om målet er nådd: Hvor mange sendte det bildet? Og spør noen av dem etter to–tre måneder hva de bruker i dag. Først det siste svaret forteller om noe har endret seg i livet deres.\n\nSpør slik at det er lett å svare ærlig. Ingen sier rett til en hyggelig bibliotekar at det var kjedelig. Det hjelper med lapper uten navn, en kollega som spør i stedet for deg, eller to glass der folk slipper en bønne på vei ut. De som sluttet å komme, vet mest; ring dem, uten bebreidelser.\n\nSkriv en halv side samme dag: hva som var planlagt, hva som skjedde, hvor mange som kom, og hva du ville gjort annerledes. Ta også med det som gikk galt. Det er til deg om et halvt år, og til kollegaen som skal holde økta neste gang. Bygde den på et opplegg fra noen andre, så fortell dem hva du endret; slik blir det bedre for hvert bibliotek.\n\nÅ føre videre er også en økt. Kolleger er voksne: De har erfaring, de er redde for å gjøre feil, og de lærer ved å gjøre. Hold derfor ikke et foredrag om gruppeledelse. La dem være deltakere først, ta så fra hverandre sammen det dere gjorde, og la deretter hver av dem lede de andre i et kvarter. Tilbakemeldinger har sin rekkefølge: Først snakker den som ledet, så sier de andre hva de så, og til slutt kommer ett forslag. Ett er nok.\n\nBli til slutt enige om den første datoen. Den som holder sin egen økt innen fire uker, fortsetter; den som venter på et bedre tidspunkt, venter ofte for alltid. Bli med den første gangen, sett deg litt unna og ti stille til du blir spurt. Slik blir én voksenpedagog til to.',
    nl: 'Een bijeenkomst is pas klaar als u weet wat ze heeft opgeleverd. Een lange vragenlijst is niet nodig; drie eenvoudige middelen volstaan. Stel in de laatste minuten twee vragen: wat ging goed en wat veranderen we de volgende keer? Laat iedereen hardop antwoorden of op een briefje. Kijk dan of het doel bereikt is: hoeveel mensen hebben die foto verstuurd? En vraag een paar van hen na twee of drie maanden wat ze vandaag nog gebruiken. Pas dat laatste antwoord vertelt of er iets in hun leven veranderd is.\n\nVraag zo dat eerlijk antwoorden makkelijk is. Niemand zegt een aardige bibliothecaris recht in het gezicht dat het saai was. Briefjes zonder naam helpen, een collega die het voor u vraagt, of twee potten waarin mensen bij het weggaan een boon gooien. Wie niet meer komt, weet het meest; bel hen op, zonder verwijt.\n\nSchrijf dezelfde dag een halve pagina: wat was het plan, wat gebeurde er, hoeveel mensen kwamen er, wat zou u anders doen? Schrijf ook op wat mislukte. Dat is voor u over een half jaar, en voor de collega die de volgende keer begeleidt. Was het gebaseerd op een scenario van iemand anders, vertel dan wat u hebt veranderd; zo wordt het in elke bibliotheek beter.\n\nDoorgeven is ook een bijeenkomst. Collega’s zijn volwassenen: ze hebben ervaring, zijn bang om fouten te maken en leren door te doen. Houd dus geen lezing over groepen begeleiden. Laat hen eerst deelnemer zijn, haal dan samen uit elkaar wat u deed, en laat daarna ieder een kwartier de anderen begeleiden. Feedback heeft een volgorde: eerst praat de begeleider zelf, dan zeggen de anderen wat ze zagen, en pas aan het eind komt één suggestie. Eén is genoeg.\n\nSpreek ten slotte de eerste datum af. Wie binnen vier weken een eigen bijeenkomst houdt, gaat ermee door; wie op een beter moment wacht, wacht vaak eeuwig. Ga de eerste keer mee, ga aan de kant zitten en zwijg tot u iets gevraagd wordt. Zo worden uit één begeleider twee.',
    en: 'A session is over when you know what came of it. That takes no long questionnaire; three simple means are enough. In the last minutes ask two questions: what went well, and what shall we change next time? Let everybody answer aloud or on a slip of paper. Then see whether the aim was reached: how many people sent that photograph? And after two or three months ask some of them what they still use today. Only this last answer tells whether anything has changed in their lives.\n\nAsk in such a way that an honest answer is easy. Nobody will tell a kind librarian to her face that it was boring. Slips without names help, a colleague who asks in your place, or two jars into which people drop a bean as they leave. Those who stopped coming know most; ring them up, without reproach.\n\nWrite half a page the same day: what was planned, what happened, how many came, what you would do differently. Put down what failed as well. It is for you in half a year, and for the colleague who leads the session next. If it was based on somebody else’s scenario, tell them what you changed; so it grows better with every library.\n\nPassing on is a session, too. Colleagues are adults: they have experience, they fear mistakes, and they learn by doing. So do not lecture on leading groups. Let them be participants first, then take apart together what you did, and then let each lead the others for a quarter of an hour. Feedback has an order: first the person who led speaks, then the others say what they saw, and only at the end comes one suggestion. One is enough.\n\nFinally, agree on the first date. Those who lead a session of their own within four weeks will go on; those who wait for a better moment often wait for ever. Go along the first time, sit at the side, and be silent until you are asked. That is how one educator becomes two.',
  },
  question: [
    {
      id: 'real-change',
      text: {
        lv: 'Kas visdrošāk rāda, vai mācības ir mainījušas dzīvi?',
        lt: 'Kas patikimiausiai parodo, ar mokymai pakeitė gyvenimą?',
        pl: 'Co najpewniej pokazuje, czy nauka zmieniła coś w życiu?',
        nb: 'Hva viser best om læringen har endret noe i livet?',
        nl: 'Wat laat het best zien of het leren iets in het leven veranderde?',
        en: 'What shows best whether the learning has changed people’s lives?',
      },
      option: [
        {
          text: { lv: 'Smaidi un paldies nodarbības beigās', lt: 'Šypsenos ir padėka užsiėmimo pabaigoje', pl: 'Uśmiechy i podziękowania na koniec', nb: 'Smil og takk til slutt', nl: 'Glimlachen en bedankjes aan het eind', en: 'Smiles and thanks at the end' },
          correct: false,
          feedback: { lv: 'Tas priecē, bet rāda tikai noskaņojumu.', lt: 'Tai džiugina, bet rodo tik nuotaiką.', pl: 'To miłe, ale pokazuje tylko nastrój.', nb: 'Det er hyggelig, men viser bare stemningen.', nl: 'Dat is fijn, maar het toont alleen de stemming.', en: 'That is pleasant, but shows only the mood.' },
        },
        {
          text: { lv: 'Ko cilvēki lieto pēc diviem trim mēnešiem', lt: 'Ką žmonės naudoja po dviejų trijų mėnesių', pl: 'To, z czego ludzie korzystają po dwóch, trzech miesiącach', nb: 'Det folk bruker etter to–tre måneder', nl: 'Wat mensen na twee of drie maanden nog gebruiken', en: 'What people use after two or three months' },
          correct: true,
          feedback: { lv: 'Jā. Tad redzams, kas ir palicis.', lt: 'Taip. Tada matyti, kas liko.', pl: 'Tak. Wtedy widać, co zostało.', nb: 'Ja. Da ser man hva som ble igjen.', nl: 'Ja. Dan is te zien wat er gebleven is.', en: 'Yes. Then one sees what has stayed.' },
        },
        {
          text: { lv: 'Dalībnieku skaits', lt: 'Dalyvių skaičius', pl: 'Liczba uczestników', nb: 'Antall deltakere', nl: 'Het aantal deelnemers', en: 'The number of participants' },
          correct: false,
          feedback: { lv: 'Skaits rāda, vai aicinājums bija labs, ne vairāk.', lt: 'Skaičius rodo, ar geras buvo kvietimas, ne daugiau.', pl: 'Liczba mówi, czy zaproszenie było dobre, nic więcej.', nb: 'Tallet viser om invitasjonen var god, ikke mer.', nl: 'Het aantal zegt of de uitnodiging goed was, meer niet.', en: 'The number shows whether the invitation was good, no more.' },
        },
      ],
    },
    {
      id: 'feedback-order',
      text: {
        lv: 'Kolēģe pirmo reizi vadīja nodarbību. Ar ko sākt sarunu?',
        lt: 'Kolegė pirmą kartą vedė užsiėmimą. Nuo ko pradėti pokalbį?',
        pl: 'Koleżanka po raz pierwszy poprowadziła zajęcia. Od czego zacząć rozmowę?',
        nb: 'En kollega har ledet sin første økt. Hvordan begynner dere samtalen?',
        nl: 'Een collega leidde haar eerste bijeenkomst. Hoe begint u het gesprek?',
        en: 'A colleague has led her first session. How do you begin the talk?',
      },
      option: [
        {
          text: { lv: 'Ar visām kļūdām pēc kārtas', lt: 'Nuo visų klaidų iš eilės', pl: 'Od wszystkich błędów po kolei', nb: 'Med alle feilene i tur og orden', nl: 'Met alle fouten op een rij', en: 'With all her mistakes, one by one' },
          correct: false,
          feedback: { lv: 'Garš saraksts atņem drosmi. Pietiek ar vienu ieteikumu, un tas ir beigās.', lt: 'Ilgas sąrašas atima drąsą. Užtenka vieno pasiūlymo, ir tas – pabaigoje.', pl: 'Długa lista odbiera odwagę. Wystarczy jedna sugestia, i to na końcu.', nb: 'En lang liste tar motet fra folk. Ett forslag er nok, og det kommer til slutt.', nl: 'Een lange lijst ontmoedigt. Eén suggestie is genoeg, en die komt aan het eind.', en: 'A long list takes courage away. One suggestion is enough, and it comes last.' },
        },
        {
          text: { lv: 'Ar jautājumu: kā tev pašai šķita?', lt: 'Nuo klausimo: kaip tau pačiai atrodė?', pl: 'Od pytania: jak było z twojej perspektywy?', nb: 'Med spørsmålet: Hvordan var det for deg?', nl: 'Met de vraag: hoe was het voor jou?', en: 'With a question: how was it for you?' },
          correct: true,
          feedback: { lv: 'Jā. Vispirms runā tas, kurš vadīja.', lt: 'Taip. Pirmas kalba tas, kas vedė.', pl: 'Tak. Najpierw mówi osoba, która prowadziła.', nb: 'Ja. Den som ledet, snakker først.', nl: 'Ja. Wie begeleidde, praat het eerst.', en: 'Yes. The person who led speaks first.' },
        },
        {
          text: { lv: 'Ar to, kā jūs to darītu', lt: 'Nuo to, kaip darytumėte jūs', pl: 'Od tego, jak my byśmy to zrobili', nb: 'Med hvordan du ville gjort det', nl: 'Met hoe u het zou doen', en: 'With how you would have done it' },
          correct: false,
          feedback: { lv: 'Tad saruna ir par jums, nevis par viņu.', lt: 'Tada pokalbis apie jus, o ne apie ją.', pl: 'Wtedy rozmowa jest o nas, a nie o niej.', nb: 'Da handler samtalen om deg, ikke om henne.', nl: 'Dan gaat het gesprek over u en niet over haar.', en: 'Then the talk is about you and not about her.' },
        },
      ],
    },
  ],
};

export const educatorCourse: KitEntry = {
  id: 'librarian-as-educator',
  publisher: 'kisc',
  locale: 'en',
  name: {
    lv: 'Bibliotekārs – pieaugušo izglītotājs',
    lt: 'Bibliotekininkas – suaugusiųjų švietėjas',
    pl: 'Bibliotekarz jako edukator dorosłych',
    nb: 'Bibliotekaren som voksenpedagog',
    nl: 'De bibliothecaris als begeleider van volwassenen',
    en: 'The librarian as an educator of adults',
  },
  description: {
    lv: 'Pēc šī pašmācības kursa pratīsiet saplānot un novadīt nodarbību pieaugušajiem un nodot to tālāk kolēģiem. Piecas nodarbības pa divdesmit līdz divdesmit piecām minūtēm, katra ar jautājumiem, lai pārbaudītu sevi.\n\nIepriekšēja pieredze nav vajadzīga. Mācieties vienatnē savā tempā vai kopā ar kolēģi: izlasiet, atbildiet un vienu lietu izmēģiniet jau šonedēļ.',
    lt: 'Baigę šį savarankiško mokymosi kursą mokėsite suplanuoti ir vesti užsiėmimą suaugusiesiems ir perduoti tai kolegoms. Penkios pamokos po dvidešimt – dvidešimt penkias minutes, kiekvienoje yra klausimų pasitikrinti.\n\nIšankstinės patirties nereikia. Mokykitės vieni savo tempu arba su kolega: perskaitykite, atsakykite ir vieną dalyką išbandykite dar šią savaitę.',
    pl: 'Po tym kursie do samodzielnej nauki będą Państwo umieli zaplanować i poprowadzić zajęcia dla dorosłych, a potem przekazać tę umiejętność innym. Pięć lekcji po dwadzieścia do dwudziestu pięciu minut, każda z pytaniami sprawdzającymi.\n\nWcześniejsze doświadczenie nie jest potrzebne. Uczyć się można w pojedynkę, we własnym tempie, albo z kimś z zespołu: przeczytać, odpowiedzieć i jedną rzecz wypróbować jeszcze w tym tygodniu.',
    nb: 'Etter dette selvstudiet kan du planlegge og lede en økt for voksne og føre det videre til kolleger. Fem leksjoner på tjue til tjuefem minutter, hver med spørsmål så du kan prøve deg selv.\n\nDu trenger ingen erfaring fra før. Lær alene i ditt eget tempo eller sammen med en kollega: Les, svar, og prøv ut én ting alt denne uka.',
    nl: 'Na deze zelfstudie kunt u een bijeenkomst voor volwassenen voorbereiden en begeleiden, en dat doorgeven aan collega’s. Vijf lessen van twintig tot vijfentwintig minuten, elk met vragen om uzelf te toetsen.\n\nErvaring is niet nodig. Leer alleen, in uw eigen tempo, of samen met een collega: lees, beantwoord de vragen en probeer nog deze week één ding uit.',
    en: 'After this self-study course you can plan and lead a session for adults, and pass the skill on to colleagues. Five lessons of twenty to twenty-five minutes, each with questions to check yourself.\n\nNo experience is needed. Study alone at your own pace or with a colleague: read, answer, and try out one thing this very week.',
  },
  keywords: [
    { lv: 'pašmācība', lt: 'savarankiškas mokymasis', pl: 'samodzielna nauka', nb: 'selvstudium', nl: 'zelfstudie', en: 'self-study' },
    { lv: 'andragoģija', lt: 'andragogika', pl: 'andragogika', nb: 'voksenpedagogikk', nl: 'andragogie', en: 'andragogy' },
    { lv: 'nodarbības plāns', lt: 'užsiėmimo planas', pl: 'plan zajęć', nb: 'øktplan', nl: 'lesplan', en: 'session plan' },
    { lv: 'vienkārša valoda', lt: 'paprasta kalba', pl: 'prosty język', nb: 'klart språk', nl: 'eenvoudige taal', en: 'plain language' },
    { lv: 'pasniedzēju apmācība', lt: 'lektorių rengimas', pl: 'szkolenie trenerów', nb: 'opplæring av kursholdere', nl: 'train de trainer', en: 'train the trainers' },
  ],
  themes: ['social-innovation', 'intercultural-dialogue'],
  teaches: ['personal-social-learning', 'literacy', 'multilingual'],
  audience: ['librarians', 'educators'],
  educationalLevel: 'beginner',
  license: 'CC-BY-SA-4.0',
  isBasedOn: ['learning-circles-in-libraries'],
  citation: [
    { name: 'D. A. Kolb, “Experiential Learning: Experience as the Source of Learning and Development”, 1984' },
    { name: 'M. S. Knowles, “The Adult Learner”, as introduced for librarians', url: 'http://liscareer.com/osborn_training.htm' },
    { name: 'Peer 2 Peer University, “Facilitating Peer Learning”', url: 'https://docs.p2pu.org/facilitation/facilitation-basics' },
  ],
  creator: ['Kultūras informācijas sistēmu centrs', 'Fundacja Rozwoju Społeczeństwa Informacyjnego'],
  datePublished: '2025-06-16',
  media: [
    {
      id: 'learning-circle',
      file: 'learning-circle.png',
      name: { lv: 'Mācīšanās aplis', lt: 'Mokymosi ratas', pl: 'Krąg uczenia się', nb: 'Læringssirkelen', nl: 'De leercirkel', en: 'The circle of learning' },
    },
    {
      id: 'session-plan',
      file: 'session-plan.png',
      name: { lv: 'Nodarbības laika josla', lt: 'Užsiėmimo laiko juosta', pl: 'Pasek czasu zajęć', nb: 'Tidslinje for en økt', nl: 'Tijdbalk van een bijeenkomst', en: 'Time bar of a session' },
    },
  ],
  course: { lesson: [howAdultsLearn, planningASession, plainLanguage, leadingAGroup, passingOn] },
};
